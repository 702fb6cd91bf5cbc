package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Bullets;
import org.roca.portfolio.shared.document.Block.Paragraph;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.export.Cells;
import org.roca.portfolio.shared.export.Heads;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/** The parts that every fact sheet has. */
@Component
class FactSheetParts {

	private final DashboardCharts charts;

	private final Words words;

	private final Formats formats;

	FactSheetParts(DashboardCharts charts, Words words, Formats formats) {
		this.charts = charts;
		this.words = words;
		this.formats = formats;
	}

	/** A statement of a document, in its own language where it is not translated. */
	Paragraph statement(Text text, FactSheetSize size) {
		Text.Shown shown = text.in(LocaleContextHolder.getLocale());
		return new Paragraph(size.cut(shown.words()), shown.missing() ? shown.language() : null, Paragraph.Tone.BODY);
	}

	/** Labels with what is known of them. */
	Section facts(List<Row> rows) {
		Heads heads = new Heads().text("fact", this.words.say("dashboard.fact"), 4)
			.text("value", this.words.say("export.value"), 8);
		return section("facts", "record.facts",
				List.of(new Table("facts", this.words.say("record.facts"), heads.columns(), Rows.of(rows), null)));
	}

	/** A label with what is known of it. */
	Row fact(String label, Cell value) {
		return new Row(label, List.of(Cell.words(this.words.say(label)), value));
	}

	/** A label with some names, and how many more there are. */
	Row names(String label, List<Text> names, FactSheetSize size) {
		return fact(label, names.isEmpty() ? Cell.NOT_KNOWN
				: Cell.words(listed(names.stream().map(this.words::of).distinct().toList(), size)));
	}

	/** Some names in one line, and how many more there are. */
	String listed(List<String> names, FactSheetSize size) {
		String first = String.join("; ", names.stream().limit(size.names()).toList());
		int more = names.size() - size.names();
		return (more > 0) ? first + " " + this.words.count("export.more", more) : first;
	}

	/** The chart of activities by year. */
	Section years(Dashboard dashboard) {
		return section("years", "dashboard.years",
				dashboard.isEmpty() ? List.of(Paragraph.note(this.words.say("dashboard.none")))
						: List.of(this.charts.years(dashboard.years())));
	}

	/** The latest activities. */
	Section latest(Dashboard dashboard, String heading, FactSheetSize size) {
		List<ActivityLine> lines = dashboard.lists().latest();
		if (lines.isEmpty()) {
			return section("latest", heading, List.of(Paragraph.note(this.words.say("dashboard.none"))));
		}
		Heads heads = new Heads().text("date", this.words.say("dashboard.date"), 3)
			.text("activity", this.words.say("dashboard.activity"), 9)
			.text("country", this.words.say("dashboard.country"), 3);
		return section("latest", heading, List.of(new Table("latest", this.words.say(heading), heads.columns(),
				Rows.of(lines.stream().limit(size.lines()).map((line) -> row(line, size)).toList()), null)));
	}

	private Row row(ActivityLine line, FactSheetSize size) {
		Text.Shown title = line.title().in(LocaleContextHolder.getLocale());
		return new Row(line.reference(),
				List.of((line.start() != null) ? Cell.words(this.formats.range(line.start(), line.end()))
						: Cell.NOT_KNOWN,
						new Cell.Words(size.cut(title.words()), title.missing() ? title.language() : null, null,
								"/activities/" + line.reference()),
						Cells.of(line.country())));
	}

	/**
	 * What no source states, as far as it is asked of such a record.
	 * @param more what else is not known
	 */
	Section unknown(Dashboard dashboard, List<String> more) {
		List<String> items = new ArrayList<>(more);
		Known known = dashboard.known();
		known.facts()
			.stream()
			.filter((row) -> row.count() < known.whole())
			.forEach((row) -> items
				.add(this.words.say("export.sheet.unknown.fact", this.words.say("dashboard.fact." + row.fact().code()),
						this.formats.number(known.whole() - row.count()), this.formats.number(known.whole()))));
		if (items.isEmpty()) {
			items.add(this.words.say("export.sheet.unknown.nothing"));
		}
		return section("unknown", "export.sheet.unknown", List.of(new Bullets(items)));
	}

	/** From where the facts are. */
	Section sources(List<Origin> origins, FactSheetSize size) {
		Set<String> named = new LinkedHashSet<>();
		origins.stream().map(Origin::brief).flatMap((brief) -> Optional.ofNullable(brief).stream()).forEach(named::add);
		if (origins.stream().anyMatch((origin) -> !origin.known())) {
			named.add(this.words.say("shared.source.office"));
		}
		return section("sources", "export.sheet.sources",
				List.of(Paragraph
					.of(named.isEmpty() ? this.words.say("shared.notKnown") : listed(List.copyOf(named), size)),
						Paragraph.note(this.words.say("export.sheet.note"))));
	}

	Section section(String code, String heading, List<Block> blocks) {
		return new Section(code, this.words.say(heading), blocks);
	}

	/** The language of the current reader. */
	static String language() {
		return LocaleContextHolder.getLocale().getLanguage();
	}

}
