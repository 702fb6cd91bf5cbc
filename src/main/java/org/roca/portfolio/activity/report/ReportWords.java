package org.roca.portfolio.activity.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.document.Block.Figures;
import org.roca.portfolio.shared.document.Block.Paragraph;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Measure;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.web.Words;

/** Words and marks that several sections of activities share. */
@Component
class ReportWords {

	private final Words words;

	ReportWords(Words words) {
		this.words = words;
	}

	/** What is said of a table to those who only hear it, or above a chart. */
	String caption(String table) {
		return this.words.say("report.table." + table);
	}

	/** A heading or a note of these sections. */
	Paragraph paragraph(Paragraph.Tone tone, String key) {
		return new Paragraph(this.words.say("report.note." + key), null, tone);
	}

	/** The figure that a table below it adds up to: stated, not a link. */
	Measure stated(String name, @Nullable BigDecimal value) {
		return new Measure(name, value, this.words.say("report.figure." + name), null, null);
	}

	/** How many rows a table has. */
	Figures stated(String name, int rows) {
		return new Figures(List.of(stated(name, BigDecimal.valueOf(rows))));
	}

	/** The name of a group. */
	Cell.Words group(Vocabulary vocabulary, FilterName name, String code) {
		Vocabulary.Entry entry = vocabulary.entry(name, code);
		return (entry != null) ? Cell.words(entry.label().in(LocaleContextHolder.getLocale()))
				: new Cell.Words(this.words.say("report.group.unknown"), null, null, null);
	}

	/** The last row's first cell. */
	Cell total() {
		return new Cell.Words(this.words.say("report.total"), null, null, null);
	}

	/** How far an activity has come. */
	@Nullable String status(@Nullable String status) {
		return (status != null) ? this.words.say("shared.status." + status) : null;
	}

	/** Names in a row, not known where there is none. */
	static Cell names(List<Text> names) {
		return names.isEmpty() ? Cell.NOT_KNOWN
				: Cell.words(names.stream().map(ReportWords::shown).collect(Collectors.joining("; ")));
	}

	/** A name that may be missing. */
	static Cell name(@Nullable Text name) {
		return (name != null) ? Cell.words(name.in(LocaleContextHolder.getLocale())) : Cell.NOT_KNOWN;
	}

	static String shown(Text text) {
		return text.in(LocaleContextHolder.getLocale()).words();
	}

}
