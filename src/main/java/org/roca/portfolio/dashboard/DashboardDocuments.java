package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.export.Cover;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.web.Words;

/**
 * A dashboard as a document: the figures and every table of its page, whole where the
 * page shows the largest only.
 */
@Component
class DashboardDocuments {

	private final Dashboards dashboards;

	private final DashboardFigures figures;

	private final DashboardTables tables;

	private final RecordTables records;

	private final DashboardCharts charts;

	private final Periods periods;

	private final Cover cover;

	private final Words words;

	DashboardDocuments(Dashboards dashboards, DashboardFigures figures, DashboardTables tables, RecordTables records,
			DashboardCharts charts, Periods periods, Cover cover, Words words) {
		this.dashboards = dashboards;
		this.figures = figures;
		this.tables = tables;
		this.records = records;
		this.charts = charts;
		this.periods = periods;
		this.cover = cover;
		this.words = words;
	}

	/** The numbers of a dashboard. */
	Dashboard dashboard(DashboardSubject subject, Asked asked) {
		return this.dashboards.of(asked.about(subject.filter()), asked.vocabulary(),
				subject.further().toArray(Dimension[]::new));
	}

	/** The whole document. */
	Document document(ExportCall call, DashboardSubject subject, Asked asked) {
		Dashboard dashboard = dashboard(subject, asked);
		Period period = asked.period();
		String said = period.isAll() ? this.words.say("dashboard.period.all") : this.periods.said(period);
		List<Section> sections = new ArrayList<>();
		sections.add(section("figures", "export.figures", figures(dashboard, period, said)));
		List<Section> own = subject.own().apply(new DashboardSubject.Own(asked, dashboard));
		sections.addAll(own);
		// What a record tells of its sites is more than their borders.
		common(dashboard).stream()
			.filter((section) -> own.stream().noneMatch((other) -> other.code().equals(section.code())))
			.forEach(sections::add);
		return new Document(subject.name(), subject.title(), subject.subtitle(), call.language().getLanguage(),
				this.cover.dashboard(call, said, period.filter().href(subject.path())), sections);
	}

	private List<Block> figures(Dashboard dashboard, Period period, String said) {
		List<Block> blocks = new ArrayList<>(List.of(this.figures.of(dashboard)));
		if (!period.isAll()) {
			blocks.add(Block.Paragraph.note(this.words.say("dashboard.period.of", said)));
		}
		return blocks;
	}

	private List<Section> common(Dashboard dashboard) {
		List<Section> sections = new ArrayList<>();
		sections.add(section("countries", "dashboard.countries",
				List.of(this.tables.countries(dashboard.countries()), note("dashboard.countries.note"))));
		sections.add(section("years", "dashboard.years", dashboard.isEmpty() ? none()
				: List.of(this.charts.years(dashboard.years()), this.tables.years(dashboard.years()))));
		sections.add(section("types", "dashboard.types", breakdown(dashboard, "types", "TYPE", "dashboard.type")));
		sections.add(section("statuses", "dashboard.statuses",
				breakdown(dashboard, "statuses", "STATUS", "dashboard.status")));
		List<Block> agencies = new ArrayList<>(breakdown(dashboard, "agencies", "AGENCY", "dashboard.agency"));
		agencies.add(note("dashboard.agencies.note"));
		sections.add(section("agencies", "dashboard.agencies.by", agencies));
		sections.add(section("towns", "dashboard.towns", List.of(this.tables.towns(dashboard.places()))));
		if (dashboard.sites() != null) {
			sections.add(section("sites", "dashboard.sites.by", List.of(this.records.sites(dashboard.sites()))));
		}
		sections.add(lines("latest", dashboard.lists().latest()));
		sections.add(lines("coming", dashboard.lists().coming().first()));
		sections.add(lines("overdue", dashboard.lists().overdue().first()));
		sections.add(section("known", "dashboard.known", List.of(this.tables.known(dashboard.known()))));
		return sections;
	}

	private Section lines(String code, List<ActivityLine> lines) {
		String heading = this.words.say("dashboard." + code);
		return new Section(code, heading,
				lines.isEmpty() ? none() : List.of(this.records.activities(lines, code, heading)));
	}

	private List<Block> breakdown(Dashboard dashboard, String code, String dimension, String head) {
		String caption = this.words.say("agencies".equals(code) ? "dashboard.agencies.by" : "dashboard." + code);
		return dashboard.isEmpty() ? none()
				: List.of(this.tables.breakdown(dashboard.by(dimension), code, caption, this.words.say(head)));
	}

	private List<Block> none() {
		return List.of(note("dashboard.none"));
	}

	private Block note(String key) {
		return Block.Paragraph.note(this.words.say(key));
	}

	private Section section(String code, String heading, List<Block> blocks) {
		return new Section(code, this.words.say(heading), blocks);
	}

}
