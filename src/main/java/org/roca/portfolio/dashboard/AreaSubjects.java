package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.export.Cells;
import org.roca.portfolio.shared.export.Heads;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.web.NotFoundException;
import org.roca.portfolio.shared.web.Words;

/** Dashboards of the whole portfolio, a thematic area, a field of work and a country. */
@Component
class AreaSubjects {

	private final ProgrammeQueries programmes;

	private final LedgerQueries ledgers;

	private final CountryQueries countries;

	private final CountryPages pages;

	private final Words words;

	AreaSubjects(ProgrammeQueries programmes, LedgerQueries ledgers, CountryQueries countries, CountryPages pages,
			Words words) {
		this.programmes = programmes;
		this.ledgers = ledgers;
		this.countries = countries;
		this.pages = pages;
		this.words = words;
	}

	DashboardSubject portfolio() {
		return new DashboardSubject("/", "portfolio", say("dashboard.portfolio.page"), null, ActivityFilter.NONE,
				List.of(), this::ledger);
	}

	DashboardSubject theme(Scope scope, String slug) {
		ThematicArea area = this.programmes.area(scope, slug).orElseThrow(() -> new NotFoundException("theme", slug));
		return new DashboardSubject("/themes/" + slug, slug, this.words.of(area.name()), say("dashboard.theme"),
				ActivityFilter.NONE.with(FilterName.THEME, slug), List.of(), this::ledger);
	}

	DashboardSubject field(String code) {
		FieldOfWork field = this.programmes.fields()
			.stream()
			.filter((each) -> each.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("field", code));
		return new DashboardSubject("/fields/" + code, code, this.words.of(field.name()), say("dashboard.field"),
				ActivityFilter.NONE.with(FilterName.FIELD, code), List.of(), this::ledger);
	}

	DashboardSubject country(Scope scope, String code) {
		String iso = code.toUpperCase(Locale.ROOT);
		Text name = this.countries.name(scope, iso.replace('\0', ' '))
			.orElseThrow(() -> new NotFoundException("country", code));
		return new DashboardSubject("/countries/" + iso, "country-" + iso, this.words.of(name), null,
				ActivityFilter.NONE.with(FilterName.COUNTRY, iso), List.of(),
				(own) -> country(this.pages.country(own.asked(), iso, name)));
	}

	private List<Section> ledger(DashboardSubject.Own own) {
		Ledger ledger = this.ledgers.whole(own.dashboard());
		Heads heads = new Heads().text("theme", say("dashboard.theme"), 6)
			.text("project", say("dashboard.project"), 4)
			.text("title", say("export.title"), 10)
			.number("activities", say("dashboard.activities"))
			.number("participants", say("dashboard.participants"))
			.number("sites", say("dashboard.sites"))
			.number("donors", say("dashboard.donors"))
			.number("usd", say("dashboard.usd.short"));
		List<Row> rows = new ArrayList<>();
		ledger.areas()
			.forEach((area) -> area.lines()
				.forEach((line) -> rows.add(row(line.key().slug(), Cells.of(area.name()), Cell.words(line.key().code()),
						Cells.of(line.title()), line.sums()))));
		Row total = row("", Cell.words(say("dashboard.ledger.total")), Cell.BLANK, Cell.BLANK, ledger.total());
		return List.of(section("projects", "dashboard.ledger",
				new Table("projects", say("dashboard.ledger.caption"), heads.columns(), Rows.of(rows), total),
				"dashboard.ledger.note"));
	}

	private static Row row(String key, Cell theme, Cell code, Cell title, Ledger.Sums sums) {
		return new Row(key,
				List.of(theme, code, title, Cells.of(sums.activities()), Cells.of(sums.participants()),
						Cells.of(sums.sites()), (sums.donors() != null) ? Cells.of(sums.donors()) : Cell.BLANK,
						Cells.of(sums.usd())));
	}

	private List<Section> country(Country country) {
		Heads heads = new Heads().text("project", say("dashboard.project"), 4)
			.text("title", say("export.title"), 10)
			.number("held", say("dashboard.countries.held"))
			.number("participants", say("dashboard.participants"))
			.number("alone", say("dashboard.countries.alone"))
			.number("shared", say("dashboard.countries.shares"))
			.number("regional", say("dashboard.countries.regional"))
			.number("sites", say("dashboard.sites"));
		List<Row> projects = country.projects()
			.stream()
			.map((line) -> new Row(line.entry().key().slug(),
					List.of(Cell.words(line.entry().key().code()), Cells.of(line.entry().title()),
							Cells.of(line.held()), Cells.of(line.participants()), Cells.of(line.alone()),
							Cells.of(line.shared()), Cells.of(line.regional()), Cells.of(line.sites()))))
			.toList();
		Heads named = new Heads().text("agency", say("dashboard.agency"), 10)
			.number("activities", say("dashboard.activities"));
		List<Row> agencies = country.agencies()
			.stream()
			.map((each) -> new Row(each.entry().slug(),
					List.of(Cells.of(each.entry().name(), each.entry().others()), Cells.of(each.activities()))))
			.toList();
		return List.of(
				section("projects", "dashboard.country.projects",
						new Table("projects", say("dashboard.country.projects"), heads.columns(), Rows.of(projects),
								null),
						"dashboard.country.projects.note"),
				section("register", "dashboard.country.agencies", new Table("register",
						say("dashboard.country.agencies"), named.columns(), Rows.of(agencies), null),
						"dashboard.country.agencies.note"));
	}

	private Section section(String code, String heading, Table table, String note) {
		return new Section(code, say(heading), List.of(table, Block.Paragraph.note(say(note))));
	}

	private String say(String key) {
		return this.words.say(key);
	}

}
