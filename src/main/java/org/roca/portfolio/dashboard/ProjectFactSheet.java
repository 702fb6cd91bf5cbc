package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Paragraph;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.export.Cells;
import org.roca.portfolio.shared.export.Cover;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.web.Words;

/** The fact sheet of a project: what a visitor is told of it in one minute. */
@Component
class ProjectFactSheet {

	private final Dashboards dashboards;

	private final ProjectDetailQueries details;

	private final RoleQueries roles;

	private final ContributionRowQueries contributions;

	private final SiteRowQueries sites;

	private final DashboardFigures figures;

	private final FactSheetParts parts;

	private final Cover cover;

	private final Words words;

	ProjectFactSheet(Dashboards dashboards, ProjectDetailQueries details, RoleQueries roles,
			ContributionRowQueries contributions, SiteRowQueries sites, DashboardFigures figures, FactSheetParts parts,
			Cover cover, Words words) {
		this.dashboards = dashboards;
		this.details = details;
		this.roles = roles;
		this.contributions = contributions;
		this.sites = sites;
		this.figures = figures;
		this.parts = parts;
		this.cover = cover;
		this.words = words;
	}

	/** All that is known of a project, read once for whatever size. */
	private record Known(ProjectRecord project, Dashboard dashboard, List<Statement> aims, KeyFacts facts,
			List<Coverage> coverage, List<ProjectRole> roles, List<ContributionRow> contributions,
			List<SiteRow> sites) {

		List<Text> parties(Predicate<String> role) {
			return this.roles.stream()
				.filter((each) -> role.test(each.role()))
				.map((each) -> each.party().name())
				.toList();
		}

		List<Text> donors() {
			return Stream
				.concat(parties("donor"::equals).stream(),
						this.contributions.stream().map((each) -> each.donor().name()))
				.distinct()
				.toList();
		}

		List<Origin> origins() {
			return Stream.of(Stream.of(this.project.origin()), this.aims.stream().map(Statement::origin),
					this.facts.all().stream().map(ReportedFact::origin), this.roles.stream().map(ProjectRole::origin),
					this.contributions.stream().map(ContributionRow::origin), this.sites.stream().map(SiteRow::origin))
				.flatMap((each) -> each)
				.toList();
		}

	}

	/** A sheet that is read and not yet cut to a size. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public FactSheet read(ExportCall call, Asked asked, ProjectRecord project) {
		Scope scope = asked.scope();
		long id = project.id();
		Known known = new Known(project,
				this.dashboards.of(asked.about(ActivityFilter.NONE.with(FilterName.PROJECT, project.slug())),
						asked.vocabulary()),
				this.details.statements(scope, id).stream().filter((each) -> "aim".equals(each.kind())).toList(),
				new KeyFacts(this.details.facts(scope, id)), this.details.coverage(scope, id),
				this.roles.ofProject(scope, id), this.contributions.rows(scope, of(Register.CONTRIBUTIONS, project)),
				this.sites.rows(scope, of(Register.SITES, project)));
		String path = "/projects/" + project.slug();
		List<Document.Line> cover = this.cover.page(call, path + "/fact-sheet");
		return new FactSheet(path, "fact-sheet-" + project.slug(),
				(size) -> new Document("fact-sheet-" + project.slug(), project.code(), this.words.of(project.title()),
						FactSheetParts.language(), cover, sections(known, size)));
	}

	private static RegisterFilter of(Register register, ProjectRecord project) {
		return RegisterFilter.of(register).with(Criterion.PROJECT, project.slug());
	}

	private List<Section> sections(Known known, FactSheetSize size) {
		return List.of(this.parts.section("aims", "export.sheet.objective", aims(known, size)),
				this.parts.facts(facts(known, size)),
				this.parts.section("figures", "export.figures", List.of(this.figures.of(known.dashboard()))),
				this.parts.years(known.dashboard()), this.parts.latest(known.dashboard(), "dashboard.latest", size),
				this.parts.unknown(known.dashboard(), unknown(known)), this.parts.sources(known.origins(), size));
	}

	private List<Block> aims(Known known, FactSheetSize size) {
		if (known.aims().isEmpty()) {
			return List.of(Paragraph.of(this.words.say("shared.notKnown")));
		}
		List<Block> blocks = new ArrayList<>();
		int most = Math.max(1, size.lines() / 2);
		known.aims().stream().limit(most).forEach((aim) -> blocks.add(this.parts.statement(aim.text(), size)));
		if (known.aims().size() > most) {
			blocks.add(Paragraph.note(this.words.count("export.more", known.aims().size() - most)));
		}
		return blocks;
	}

	private List<Row> facts(Known known, FactSheetSize size) {
		ProjectRecord project = known.project();
		return List.of(this.parts.fact("record.theme", Cells.of(project.theme().name())),
				this.parts.fact("record.type", Cell.words(this.words.say("record.type." + project.type()))),
				this.parts.fact("record.start", Cell.day(project.start())),
				this.parts.fact("record.end", Cell.day(project.end())),
				this.parts.names("record.coverage", known.coverage().stream().map(Coverage::label).toList(), size),
				this.parts.names("record.role.donor", known.donors(), size),
				this.parts.names("record.role.executing",
						known.parties((role) -> "executing".equals(role) || "implementing".equals(role)), size),
				this.parts.names("export.sheet.beneficiaries", known.parties("beneficiary"::equals), size),
				this.parts.names("record.sites", known.sites().stream().map(SiteRow::name).toList(), size));
	}

	private List<String> unknown(Known known) {
		List<String> unknown = new ArrayList<>();
		if (known.project().start() == null) {
			unknown.add(this.words.say("export.sheet.unknown.start"));
		}
		if (known.project().end() == null) {
			unknown.add(this.words.say("export.sheet.unknown.end"));
		}
		if (known.facts().of("budget").isEmpty()) {
			unknown.add(this.words.say("export.sheet.unknown.budget"));
		}
		if (known.facts().of("evaluation").isEmpty()) {
			unknown.add(this.words.say("export.sheet.unknown.evaluation"));
		}
		return unknown;
	}

}
