package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.springframework.stereotype.Component;

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
import org.roca.portfolio.shared.web.NotFoundException;
import org.roca.portfolio.shared.web.Words;

/** Dashboards of an agency and of a donor. */
@Component
class OrganisationSubjects {

	private final OrganisationRecordQueries organisations;

	private final RoleQueries roles;

	private final FundedProjectQueries funded;

	private final ContributionRowQueries contributions;

	private final RecordTables records;

	private final DashboardTables tables;

	private final Words words;

	OrganisationSubjects(OrganisationRecordQueries organisations, RoleQueries roles, FundedProjectQueries funded,
			ContributionRowQueries contributions, RecordTables records, DashboardTables tables, Words words) {
		this.organisations = organisations;
		this.roles = roles;
		this.funded = funded;
		this.contributions = contributions;
		this.records = records;
		this.tables = tables;
		this.words = words;
	}

	DashboardSubject agency(Scope scope, String slug) {
		OrganisationRecord agency = this.organisations.find(scope, slug)
			.filter(OrganisationRecord::hasAgencyPage)
			.orElseThrow(() -> new NotFoundException("agency", slug));
		return subject("/agencies/", agency, FilterName.AGENCY, List.of(Dimension.LEAD, Dimension.ALONGSIDE),
				(own) -> List.of(facts(agency), roles(own.asked().scope(), agency), lead(own.dashboard()),
						alongside(own.dashboard(), slug)));
	}

	DashboardSubject donor(Scope scope, String slug) {
		OrganisationRecord donor = this.organisations.find(scope, slug)
			.filter(OrganisationRecord::donor)
			.orElseThrow(() -> new NotFoundException("donor", slug));
		return subject("/donors/", donor, FilterName.DONOR, List.of(Dimension.LEAD),
				(own) -> List.of(facts(donor), funded(own.asked().scope(), donor),
						contributions(own.asked().scope(), own.dashboard(), slug), lead(own.dashboard())));
	}

	private DashboardSubject subject(String path, OrganisationRecord record, FilterName filter, List<Dimension> further,
			Function<DashboardSubject.Own, List<Section>> own) {
		return new DashboardSubject(path + record.slug(), record.slug(), this.words.of(record.name()),
				(record.acronym() != null) ? this.words.of(record.acronym()) : null,
				ActivityFilter.NONE.with(filter, record.slug()), further, own);
	}

	private Section facts(OrganisationRecord record) {
		List<Row> rows = new ArrayList<>();
		rows.add(fact("record.kind", Cells.of(record.kind())));
		rows.add(fact("record.country",
				(record.country() != null) ? Cells.of(record.country()) : Cell.words(say("record.regional"))));
		record.aliases().forEach((name) -> rows.add(fact("record.aliases", Cell.words(name))));
		record.formerNames().forEach((name) -> rows.add(fact("record.former", Cell.words(name))));
		record.bureaus().forEach((name) -> rows.add(fact("record.bureaus", Cell.words(name))));
		Heads heads = new Heads().text("fact", say("dashboard.fact"), 5).text("value", say("export.value"), 12);
		return section("facts", "record.organisation", heads, rows);
	}

	private Row fact(String key, Cell value) {
		return new Row(key, List.of(Cell.words(say(key)), value));
	}

	private Section roles(Scope scope, OrganisationRecord agency) {
		List<Row> rows = this.roles.ofOrganisation(scope, agency.id())
			.stream()
			.map((each) -> new Row(each.project().slug(),
					List.of(Cell.words(each.project().code()), Cells.of(each.projectTitle()),
							Cell.words(say("record.role." + each.role())))))
			.toList();
		Heads heads = new Heads().text("project", say("record.project"), 4)
			.text("title", say("export.title"), 12)
			.text("part", say("record.roles"), 5);
		return section("roles", "record.roles", heads, rows);
	}

	private Section funded(Scope scope, OrganisationRecord donor) {
		List<Row> rows = this.funded.of(scope, donor.id())
			.stream()
			.map((each) -> new Row(each.project().slug(),
					List.of(Cell.words(each.project().code()), Cells.of(each.title()),
							Cell.number(each.contributions()))))
			.toList();
		Heads heads = new Heads().text("project", say("record.project"), 4)
			.text("title", say("export.title"), 12)
			.number("contributions", say("record.contributions"));
		return section("funded", "record.funded", heads, rows);
	}

	private Section contributions(Scope scope, Dashboard dashboard, String slug) {
		RegisterFilter filter = RegisterFilter.of(Register.CONTRIBUTIONS).with(Criterion.DONOR, slug);
		List<Block> blocks = new ArrayList<>(List.of(this.records.contributions(this.contributions.rows(scope, filter),
				dashboard.registered().contributions())));
		blocks.add(Block.Paragraph.note(say("record.contributions.note")));
		if (!scope.isOffice()) {
			blocks.add(Block.Paragraph.note(say("record.contributions.own")));
		}
		return new Section("contributions", say("record.contributions"), blocks);
	}

	private Section lead(Dashboard dashboard) {
		return new Section("lead", say("record.leads"), List
			.of(this.tables.breakdown(dashboard.by("LEAD"), "lead", say("record.leads"), say("record.project"))));
	}

	private Section alongside(Dashboard dashboard, String slug) {
		Breakdown others = OrganisationController.others(dashboard, slug);
		return new Section("alongside", say("dashboard.agencies.alongside"), List.of(this.tables.breakdown(others,
				"alongside", say("dashboard.agencies.alongside"), say("dashboard.agency"))));
	}

	private Section section(String code, String heading, Heads heads, List<Row> rows) {
		return new Section(code, say(heading),
				List.of(new Table(code, say(heading), heads.columns(), Rows.of(rows), null)));
	}

	private String say(String key) {
		return this.words.say(key);
	}

}
