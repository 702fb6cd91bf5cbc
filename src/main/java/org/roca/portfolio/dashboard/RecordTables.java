package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.export.Cells;
import org.roca.portfolio.shared.export.Heads;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/** The tables of single records of a dashboard: activities, sites, contributions. */
@Component
class RecordTables {

	private final Words words;

	private final Formats formats;

	RecordTables(Words words, Formats formats) {
		this.words = words;
		this.formats = formats;
	}

	/**
	 * Some activities.
	 * @param code what the table is called
	 * @param caption what they are
	 */
	Table activities(List<ActivityLine> lines, String code, String caption) {
		Heads heads = new Heads().page()
			.text("date", say("dashboard.date"), 5)
			.sheet()
			.date("start", say("record.start"))
			.date("end", say("record.end"))
			.text("reference", say("activity.show.reference"), 4)
			.everywhere()
			.text("activity", say("dashboard.activity"), 14)
			.text("country", say("dashboard.country"), 5)
			.text("type", say("dashboard.type"), 6)
			.text("project", say("dashboard.project"), 4);
		return new Table(code, caption, heads.columns(), Rows.of(lines.stream().map(this::activity).toList()), null);
	}

	private Row activity(ActivityLine line) {
		Cell date = (line.start() != null) ? Cell.words(this.formats.range(line.start(), line.end())) : Cell.NOT_KNOWN;
		String place = (line.place() != null) ? this.words.of(line.place()) : null;
		return new Row(line.reference(),
				List.of(date, Cell.day(line.start()), (line.end() != null) ? Cell.day(line.end()) : Cell.BLANK,
						Cell.words(line.reference()), Cells.of(line.title(), line.reference()),
						(line.country() != null) ? Cells.of(line.country(), place) : Cell.NOT_KNOWN,
						Cells.of(line.type()), Cell.words(line.project().code())));
	}

	/** Sites by country and border. */
	Table sites(Sites sites) {
		List<Row> rows = new ArrayList<>();
		sites.borders()
			.forEach(
					(border) -> border.sites()
						.forEach((site) -> rows.add(new Row(site.slug(),
								List.of(Cells.of(site.name()), Cells.of(site.kind()), Cells.of(site.countryName()),
										neighbour(site.neighbourName()), Cell.day(site.opened()),
										project(site.project()))))));
		return sites(rows);
	}

	/** Sites of a record. */
	Table sites(List<Row> rows) {
		Heads heads = new Heads().text("site", say("dashboard.site"), 8)
			.text("kind", say("record.kind"), 6)
			.text("country", say("dashboard.country"), 5)
			.text("border_with", say("record.sites.neighbour"), 5)
			.date("opened", say("dashboard.opened"))
			.text("project", say("dashboard.project"), 4);
		return new Table("sites", say("dashboard.sites.by"), heads.columns(), Rows.of(rows), null);
	}

	Row site(SiteRow site) {
		String names = site.others().isEmpty() ? null
				: this.words.say("record.also") + " " + String.join(", ", site.others());
		return new Row(site.slug(),
				List.of(Cells.of(site.name(), names), Cells.of(site.kind()), Cells.of(site.country()),
						neighbour(site.neighbour()), Cell.day(site.opened()), project(site.project())));
	}

	private Cell neighbour(@Nullable Text neighbour) {
		return (neighbour != null) ? Cells.of(neighbour) : Cell.words(say("project.sites.inland"));
	}

	private static Cell project(@Nullable ProjectKey project) {
		return Cells.orBlank((project != null) ? project.code() : null);
	}

	/** Contributions; amounts of unlike currencies are never added. */
	Table contributions(List<ContributionRow> rows, Registered.@Nullable Contributions totals) {
		Heads heads = new Heads().date("agreed_on", say("finance.column.date"))
			.text("donor", say("record.role.donor"), 6)
			.text("purpose", say("export.purpose"), 8)
			.text("project", say("record.project"), 4)
			.text("source", say("record.sourceHead"), 5)
			.page()
			.money("agreed", say("finance.column.agreed"))
			.sheet()
			.number("amount", say("finance.column.agreed"))
			.text("currency", say("register.filter.currency"), 2)
			.everywhere()
			.number("usd", say("record.contributions.usd.head"));
		Row total = (totals != null)
				? new Row("", List.of(Cell.BLANK, Cell.BLANK, Cell.words(say("record.contributions.usd")), Cell.BLANK,
						Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK, Cells.of(totals.usd())))
				: null;
		return new Table("contributions", say("record.contributions"), heads.columns(),
				Rows.of(rows.stream().map(this::contribution).toList()), total);
	}

	private Row contribution(ContributionRow row) {
		String source = row.origin().known() ? row.origin().brief() : say("shared.source.office");
		return new Row(row.donor().slug(),
				List.of(Cell.day(row.agreed()), Cells.of(row.donor().name()), Cells.of(row.purpose()),
						project(row.project()), Cell.words(source), new Cell.Amount(row.amount(), row.currency()),
						Cell.number(row.amount()), Cell.words(row.currency()), Cell.number(row.usd())));
	}

	/** Sentences, each with where it is from. */
	Table statements(List<Statement> statements, String code, String caption) {
		Heads heads = new Heads().text("text", caption, 14).text("source", say("record.sourceHead"), 4);
		return new Table(code, caption, heads.columns(),
				Rows.of(statements.stream()
					.map((each) -> new Row(code, List.of(Cells.of(each.text()),
							Cell.words(each.origin().known() ? each.origin().brief() : say("shared.source.office")))))
					.toList()),
				null);
	}

	private String say(String key) {
		return this.words.say(key);
	}

}
