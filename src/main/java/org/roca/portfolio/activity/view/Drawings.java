package org.roca.portfolio.activity.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.document.Chart;
import org.roca.portfolio.shared.document.chart.ChartSvg;
import org.roca.portfolio.shared.document.chart.MapSvg;
import org.roca.portfolio.shared.document.chart.TimelineSvg;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.SelectionWords;
import org.roca.portfolio.shared.export.Cover;
import org.roca.portfolio.shared.web.MapView;
import org.roca.portfolio.shared.web.Timeline;
import org.roca.portfolio.shared.web.Words;

/** What the views draw, as files that stand alone: each says what was selected. */
@Component
class Drawings {

	private final ViewPages pages;

	private final PlaceQueries places;

	private final RowQueries rows;

	private final YearCharts charts;

	private final YearDrawings years;

	private final MapSvg maps;

	private final TimelineSvg timelines;

	private final ChartSvg svg;

	private final SelectionWords selections;

	private final Cover cover;

	private final Words words;

	Drawings(ViewPages pages, PlaceQueries places, RowQueries rows, YearCharts charts, YearDrawings years, MapSvg maps,
			TimelineSvg timelines, ChartSvg svg, SelectionWords selections, Cover cover, Words words) {
		this.pages = pages;
		this.places = places;
		this.rows = rows;
		this.charts = charts;
		this.years = years;
		this.maps = maps;
		this.timelines = timelines;
		this.svg = svg;
		this.selections = selections;
		this.cover = cover;
		this.words = words;
	}

	/** The selection that a file is asked for. */
	ViewPage page(View view, ExportCall call, MultiValueMap<String, String> params) {
		Function<String, Optional<String>> own = (view == View.CHART) ? YearCharts::understood : Optional::of;
		return this.pages.read(view, call.scope(), call.language(), params,
				(view == View.TIMELINE) ? TimelineController.ROWS : 0, own);
	}

	/**
	 * The drawing of a view.
	 * @param outlined whether letters are drawn as outlines, as a picture needs it
	 * @return nothing where there is nothing to draw
	 */
	Optional<String> drawing(ViewPage page, ExportCall call, boolean outlined) {
		String note = note(page, call);
		return switch (page.view()) {
			case MAP -> Optional.of(this.maps.draw(map(page, call), this.words.say("views.map.title"), note, outlined));
			case TIMELINE -> Optional.ofNullable(timeline(page, call))
				.map((timeline) -> this.timelines.draw(timeline, this.words.say("views.timeline.title"), List.of(note),
						outlined));
			case CHART -> {
				Chart chart = this.years.chart(this.charts.chart(call.scope(), page));
				yield Optional.of(outlined ? this.svg.outlined(chart, note) : this.svg.file(chart, note));
			}
			case CALENDAR -> Optional.empty();
		};
	}

	private MapView map(ViewPage page, ExportCall call) {
		Locale reader = call.language();
		return this.places.places(call.scope(), page).map(reader);
	}

	private @Nullable Timeline timeline(ViewPage page, ExportCall call) {
		return Timeline.around(this.rows.rows(call.scope(), page.list().references()));
	}

	private String note(ViewPage page, ExportCall call) {
		String selection = this.selections.of(page.filter(), page.list().vocabulary());
		String rows = this.words.count("shared.count.activities", page.total());
		return (selection.isEmpty() ? rows : selection + ": " + rows) + ". "
				+ this.cover.note(call, page.asking(page.asked()));
	}

}
