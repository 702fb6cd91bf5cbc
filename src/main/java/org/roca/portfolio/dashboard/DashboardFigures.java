package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.document.Block.Figures;
import org.roca.portfolio.shared.document.Measure;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/** The figures of a dashboard, each with its provenance. */
@Component
class DashboardFigures {

	private final Words words;

	private final Formats formats;

	DashboardFigures(Words words, Formats formats) {
		this.words = words;
		this.formats = formats;
	}

	/** All of them. */
	Figures of(Dashboard dashboard) {
		List<Measure> measures = new ArrayList<>();
		Registered registered = dashboard.registered();
		add(measures, registered.projects(), "dashboard.projects", say("dashboard.onRecord"));
		add(measures, dashboard.figure("activities"), "dashboard.activities", span(dashboard));
		people(measures, dashboard);
		add(measures, (registered.agencies() != null) ? registered.agencies() : dashboard.figure("agencies"),
				"dashboard.agencies", say("dashboard.agencies.involved"));
		if (registered.sites() != null && registered.sitesOpened() != null) {
			add(measures, registered.sites(), "dashboard.sites",
					this.formats.figure(registered.sitesOpened()) + " " + say("dashboard.portfolio.opened"));
		}
		add(measures, registered.donors(), "dashboard.donors", say("dashboard.donors.note"));
		money(measures, registered.contributions());
		return new Figures(measures);
	}

	private @Nullable String span(Dashboard dashboard) {
		Years years = dashboard.years();
		return (years.first() > 0)
				? this.words.say("dashboard.entries", Integer.toString(years.first()), Integer.toString(years.last()))
				: null;
	}

	private void people(List<Measure> to, Dashboard dashboard) {
		Measures measures = dashboard.measures();
		String all = this.formats.number(measures.activities());
		add(to, dashboard.figure("participants"), "dashboard.participants",
				this.words.say("dashboard.participants.note", this.formats.number(measures.participantsStated()), all));
		add(to, dashboard.figure("women"), "dashboard.women",
				this.words.say("dashboard.stated.note", this.formats.number(measures.womenStated()), all));
		add(to, dashboard.figure("men"), "dashboard.men",
				this.words.say("dashboard.stated.note", this.formats.number(measures.menStated()), all));
		add(to, dashboard.figure("unknown"), "dashboard.unknown", say("dashboard.unknown.note"));
	}

	private void money(List<Measure> to, Registered.@Nullable Contributions contributions) {
		if (contributions == null) {
			return;
		}
		add(to, contributions.usd(), "dashboard.usd", say("dashboard.usd.note") + " "
				+ this.formats.figure(contributions.count()) + " " + say("dashboard.usd.count"));
		contributions.foreign()
			.forEach((sum) -> to.add(new Measure(sum.sum().name(), sum.sum().value(),
					this.words.say("record.contributions.sum", sum.currency()), null, sum.sum().href())));
	}

	private void add(List<Measure> to, @Nullable Figure figure, String label, @Nullable String note) {
		if (figure != null) {
			to.add(new Measure(figure.name(), figure.value(), say(label), note, figure.href()));
		}
	}

	private String say(String key) {
		return this.words.say(key);
	}

}
