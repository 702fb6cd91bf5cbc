package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.export.Cells;
import org.roca.portfolio.shared.export.Heads;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.web.NotFoundException;
import org.roca.portfolio.shared.web.Words;

/** Dashboards of a project and of one of its pillars. */
@Component
class ProjectSubjects {

	private final ProjectRecordQueries projects;

	private final ProjectDetailQueries details;

	private final RoleQueries roles;

	private final ContributionRowQueries contributions;

	private final SiteRowQueries sites;

	private final MeasureQueries measures;

	private final RecordTables records;

	private final DashboardTables tables;

	private final Words words;

	ProjectSubjects(ProjectRecordQueries projects, ProjectDetailQueries details, RoleQueries roles,
			ContributionRowQueries contributions, SiteRowQueries sites, MeasureQueries measures, RecordTables records,
			DashboardTables tables, Words words) {
		this.projects = projects;
		this.details = details;
		this.roles = roles;
		this.contributions = contributions;
		this.sites = sites;
		this.measures = measures;
		this.records = records;
		this.tables = tables;
		this.words = words;
	}

	DashboardSubject project(Scope scope, String code) {
		ProjectRecord project = find(scope, code);
		return new DashboardSubject("/projects/" + project.slug(), "project-" + project.slug(), project.code(),
				this.words.of(project.title()), ActivityFilter.NONE.with(FilterName.PROJECT, project.slug()),
				List.of(Dimension.LEAD), (own) -> sections(project, own));
	}

	DashboardSubject pillar(Scope scope, String code, String number) {
		ProjectRecord project = find(scope, code);
		List<Pillar> pillars = this.details.pillars(scope, project.id());
		Pillar pillar = pillars.stream()
			.filter((each) -> Integer.toString(each.number()).equals(number))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("pillar", project.slug() + "-P" + number));
		return new DashboardSubject(pillar.href(project.slug()), "pillar-" + pillar.code(),
				project.code() + ", " + this.words.say("record.pillar", pillar.number()), this.words.of(pillar.name()),
				ActivityFilter.NONE.with(FilterName.PILLAR, pillar.code()), List.of(),
				(own) -> List.of(split(project, pillars, own)));
	}

	private ProjectRecord find(Scope scope, String code) {
		return this.projects.find(scope, code).orElseThrow(() -> new NotFoundException("project", code));
	}

	private List<Section> sections(ProjectRecord project, DashboardSubject.Own own) {
		Scope scope = own.asked().scope();
		List<Section> sections = new ArrayList<>();
		sections.add(section("facts", "record.facts", facts(scope, project)));
		List<Statement> aims = this.details.statements(scope, project.id())
			.stream()
			.filter((each) -> "aim".equals(each.kind()))
			.toList();
		if (!aims.isEmpty()) {
			sections.add(section("aims", "record.aims", this.records.statements(aims, "aims", say("record.aims"))));
		}
		List<Pillar> pillars = this.details.pillars(scope, project.id());
		if (!pillars.isEmpty()) {
			sections.add(split(project, pillars, own));
		}
		sections.add(new Section("contributions", say("record.contributions"),
				List.of(this.records.contributions(this.contributions.rows(scope, of(Register.CONTRIBUTIONS, project)),
						own.dashboard().registered().contributions()),
						Block.Paragraph.note(say("record.contributions.note")))));
		sections.add(section("sites", "record.sites", this.records
			.sites(this.sites.rows(scope, of(Register.SITES, project)).stream().map(this.records::site).toList())));
		sections.add(section("lead", "record.leads",
				this.tables.breakdown(own.dashboard().by("LEAD"), "lead", say("record.leads"), say("record.project"))));
		return sections;
	}

	private static RegisterFilter of(Register register, ProjectRecord project) {
		return RegisterFilter.of(register).with(Criterion.PROJECT, project.slug());
	}

	private Table facts(Scope scope, ProjectRecord project) {
		List<Row> rows = new ArrayList<>();
		rows.add(fact("record.programme", Cells.of(project.programme())));
		rows.add(fact("record.theme", Cells.of(project.theme().name())));
		rows.add(fact("record.type", Cell.words(say("record.type." + project.type()))));
		rows.add(date("record.start", project.start()));
		rows.add(date("record.end", project.end()));
		this.details.coverage(scope, project.id())
			.forEach((each) -> rows.add(fact("record.coverage", Cells.of(each.label()))));
		this.roles.ofProject(scope, project.id())
			.forEach((each) -> rows.add(fact("record.role." + each.role(), Cells.of(each.party().name()))));
		Heads heads = new Heads().text("fact", say("dashboard.fact"), 5).text("value", say("export.value"), 12);
		return new Table("facts", say("record.facts"), heads.columns(), Rows.of(rows), null);
	}

	private Row date(String key, @Nullable PartialDate date) {
		return fact(key, Cell.day(date));
	}

	private Row fact(String key, Cell value) {
		return new Row(key, List.of(Cell.words(say(key)), value));
	}

	private Section split(ProjectRecord project, List<Pillar> pillars, DashboardSubject.Own own) {
		ActivityFilter selection = own.asked()
			.about(ActivityFilter.NONE.with(FilterName.PROJECT, project.slug()))
			.selection();
		PillarSplit split = PillarSplit.of(pillars, this.measures.by(own.asked().scope(), selection, Dimension.PILLAR),
				selection);
		List<Row> rows = new ArrayList<>();
		pillars.forEach((pillar) -> rows.add(new Row(pillar.code(),
				List.of(Cell.words(pillar.code()), Cells.of(pillar.name()), Cells.of(split.of(pillar))))));
		split.others()
			.forEach((part) -> rows.add(new Row(part.code(), List.of(Cell.words(part.code()),
					Cell.words(this.words.say("record.split.other", part.code())), Cells.of(part.activities())))));
		rows.add(new Row("unknown",
				List.of(Cell.BLANK, Cell.words(say("record.split.rest")), Cells.of(split.unsplit()))));
		Heads heads = new Heads().text("pillar", this.words.say("record.pillar", ""), 4)
			.text("name", say("export.name"), 12)
			.number("activities", say("record.pillar.assigned"));
		return section("pillars", "record.pillar.project",
				new Table("pillars", say("record.pillar.project"), heads.columns(), Rows.of(rows),
						new Row("", List.of(Cell.words(say("dashboard.all")), Cell.BLANK, Cells.of(split.total())))));
	}

	private Section section(String code, String heading, Table table) {
		return new Section(code, say(heading), List.of(table));
	}

	private String say(String key) {
		return this.words.say(key);
	}

}
