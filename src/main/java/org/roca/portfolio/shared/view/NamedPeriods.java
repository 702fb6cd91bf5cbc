package org.roca.portfolio.shared.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.measure.SpellQueries;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.SpellMarks;
import org.roca.portfolio.shared.web.Timeline.Mark;
import org.roca.portfolio.shared.web.Timeline.Row;
import org.roca.portfolio.shared.web.Words;

/** When the activities were that name the agencies, donors or sites of one page. */
@Component
class NamedPeriods {

	/** With more marks than this, those of one row that touch are drawn as one. */
	private static final int CROWDED = 30;

	private final NamedRowQueries rows;

	private final SpellQueries spells;

	private final Words words;

	private final Formats formats;

	NamedPeriods(NamedRowQueries rows, SpellQueries spells, Words words, Formats formats) {
		this.rows = rows;
		this.spells = spells;
		this.words = words;
		this.formats = formats;
	}

	/** The rows of one page, in its order. */
	List<Period> page(Scope scope, RegisterSlice slice) {
		Register register = slice.filter().register();
		List<NamedRow> page = (register == Register.SITES) ? this.rows.sites(scope, slice)
				: this.rows.organisations(scope, slice);
		Map<String, SpellQueries.Named> named = this.spells.spells(scope, NamedRow.as(register),
				page.stream().map(NamedRow::slug).toList());
		return page.stream().map((row) -> period(row, Objects.requireNonNull(named.get(row.slug())))).toList();
	}

	private Period period(NamedRow row, SpellQueries.Named its) {
		List<Mark> marks = SpellMarks.of(its.spells(), CROWDED);
		return new Period(row.slug(),
				new Row(row.name(), row.href(), row.theme(), marks, said(row, marks),
						(row.opened() != null) ? opened(row.opened()) : null,
						Figure.of("activities", its.activities(), row.activities().href("/activities"))));
	}

	private Mark opened(PartialDate date) {
		return new Mark(date, null, false, this.words.say("shared.timeline.opened"));
	}

	/** From the first to the last activity, and the opening. */
	private String said(NamedRow row, List<Mark> marks) {
		List<String> said = new ArrayList<>();
		if (!marks.isEmpty()) {
			PartialDate first = marks.stream().map(Mark::start).min(Comparator.naturalOrder()).orElseThrow();
			PartialDate last = marks.stream()
				.map((mark) -> Objects.requireNonNull(mark.end()))
				.max(Comparator.comparing(PartialDate::last))
				.orElseThrow();
			said.add(this.formats.range(first, last));
		}
		if (row.opened() != null) {
			said.add(this.words.say("views.opened", this.formats.date(row.opened())));
		}
		return String.join(" · ", said);
	}

}
