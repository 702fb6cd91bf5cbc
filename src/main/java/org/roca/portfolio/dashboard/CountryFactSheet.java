package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Figures;
import org.roca.portfolio.shared.document.Block.Paragraph;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Measure;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.export.Cover;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.web.Words;

/** The fact sheet of a country: what was held there, and what benefits it. */
@Component
class CountryFactSheet {

	private final Dashboards dashboards;

	private final CountryPages pages;

	private final ProgrammeQueries programmes;

	private final SiteRowQueries sites;

	private final DashboardFigures figures;

	private final FactSheetParts parts;

	private final Cover cover;

	private final Words words;

	CountryFactSheet(Dashboards dashboards, CountryPages pages, ProgrammeQueries programmes, SiteRowQueries sites,
			DashboardFigures figures, FactSheetParts parts, Cover cover, Words words) {
		this.dashboards = dashboards;
		this.pages = pages;
		this.programmes = programmes;
		this.sites = sites;
		this.figures = figures;
		this.parts = parts;
		this.cover = cover;
		this.words = words;
	}

	private record Known(Country country, Dashboard dashboard, List<SubProgramme> programmes, List<SiteRow> sites) {
	}

	/** A sheet that is read and not yet cut to a size. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public FactSheet read(ExportCall call, Asked asked, String iso, Text name) {
		Known known = new Known(this.pages.country(asked, iso, name),
				this.dashboards.of(asked.about(ActivityFilter.NONE.with(FilterName.COUNTRY, iso)), asked.vocabulary(),
						Dimension.DONOR),
				this.programmes.subProgrammes(),
				this.sites.rows(asked.scope(), RegisterFilter.of(Register.SITES).with(Criterion.COUNTRY, iso)));
		String path = "/countries/" + iso;
		List<Document.Line> cover = this.cover.page(call, path + "/fact-sheet");
		return new FactSheet(path, "fact-sheet-" + iso, (size) -> new Document("fact-sheet-" + iso, this.words.of(name),
				this.words.say("export.sheet.country"), FactSheetParts.language(), cover, sections(known, size)));
	}

	private List<Section> sections(Known known, FactSheetSize size) {
		List<Origin> origins = Stream
			.concat(known.programmes().stream().map(SubProgramme::origin), known.sites().stream().map(SiteRow::origin))
			.toList();
		List<String> unknown = List.of(this.words.say("dashboard.country.money"));
		return List.of(this.parts.section("aims", "export.sheet.objective", objective(known, size)),
				this.parts.facts(facts(known, size)),
				this.parts.section("figures", "export.figures", List.of(figures(known))),
				this.parts.years(known.dashboard()),
				this.parts.latest(known.dashboard(), "dashboard.country.latest", size),
				this.parts.unknown(known.dashboard(), unknown), this.parts.sources(origins, size));
	}

	private List<Block> objective(Known known, FactSheetSize size) {
		List<Block> blocks = new ArrayList<>();
		for (SubProgramme programme : known.programmes()) {
			if (programme.objective() != null) {
				blocks.add(this.parts.statement(programme.objective(), size));
			}
		}
		return blocks.isEmpty() ? List.of(Paragraph.of(this.words.say("shared.notKnown"))) : blocks;
	}

	private Figures figures(Known known) {
		List<Measure> measures = new ArrayList<>(this.figures.of(known.dashboard()).measures());
		Countries.Row row = known.country().row();
		String name = this.words.of(known.country().name());
		measures.add(1,
				measure(row.alone(), this.words.say("dashboard.country.alone", name), "dashboard.country.alone.note"));
		measures.add(2, measure(row.regional(), this.words.say("dashboard.country.regional"),
				"dashboard.country.regional.note"));
		return new Figures(measures);
	}

	private Measure measure(Figure figure, String label, String note) {
		return new Measure(figure.name(), figure.value(), label, this.words.say(note), figure.href());
	}

	private List<Row> facts(Known known, FactSheetSize size) {
		List<String> projects = known.country()
			.projects()
			.stream()
			.map((line) -> line.entry().key().code() + " (" + line.held().plain() + ")")
			.toList();
		List<Text> donors = known.dashboard()
			.by("DONOR")
			.rows()
			.stream()
			.map(Breakdown.Row::label)
			.flatMap((label) -> Optional.ofNullable(label).stream())
			.toList();
		return List.of(
				this.parts.fact("export.sheet.projects",
						projects.isEmpty() ? Cell.NOT_KNOWN : Cell.words(this.parts.listed(projects, size))),
				this.parts.names("export.sheet.donors", donors, size),
				this.parts.names("dashboard.country.agencies",
						known.country().agencies().stream().map((each) -> each.entry().name()).toList(), size),
				this.parts.names("record.sites", known.sites().stream().map(SiteRow::name).toList(), size));
	}

}
