package org.roca.portfolio.dashboard;

import java.util.List;
import java.util.Optional;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.chart.ChartSvg;
import org.roca.portfolio.shared.document.chart.MapSvg;
import org.roca.portfolio.shared.document.chart.TimelineSvg;
import org.roca.portfolio.shared.web.Timeline;
import org.roca.portfolio.shared.web.Words;

/** What a dashboard draws, as files: its charts, its map and its timeline. */
@Component
class DashboardDrawings {

	private final DashboardCharts charts;

	private final ChartSvg svg;

	private final MapSvg maps;

	private final TimelineSvg timelines;

	private final Words words;

	DashboardDrawings(DashboardCharts charts, ChartSvg svg, MapSvg maps, TimelineSvg timelines, Words words) {
		this.charts = charts;
		this.svg = svg;
		this.maps = maps;
		this.timelines = timelines;
		this.words = words;
	}

	/**
	 * A drawing of a dashboard.
	 * @param code {@code map}, {@code timeline} or that of a chart
	 * @param note what it is from
	 * @param outlined whether letters are drawn as outlines, as a picture needs it
	 * @return nothing where there is no such drawing
	 */
	Optional<String> drawing(Dashboard dashboard, String code, String note, boolean outlined) {
		return switch (code) {
			case "map" -> Optional.of(this.maps.draw(dashboard.map(LocaleContextHolder.getLocale()),
					this.words.say("dashboard.map"), note, outlined));
			case "timeline" ->
				Optional.ofNullable(dashboard.timeline()).map((timeline) -> timeline(timeline, note, outlined));
			default -> this.charts.chart(dashboard, code)
				.map((chart) -> outlined ? this.svg.outlined(chart, note) : this.svg.file(chart, note));
		};
	}

	private String timeline(Timeline timeline, String note, boolean outlined) {
		return this.timelines.draw(timeline, this.words.say("dashboard.timeline"),
				List.of(this.words.say("dashboard.timeline.note"), note), outlined);
	}

}
