package org.roca.portfolio.shared.view;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Chart;
import org.roca.portfolio.shared.document.chart.ChartSvg;
import org.roca.portfolio.shared.document.chart.MapSvg;
import org.roca.portfolio.shared.document.chart.TimelineSvg;
import org.roca.portfolio.shared.export.Cover;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.SelectionWords;
import org.roca.portfolio.shared.view.RegisterChart.Part;
import org.roca.portfolio.shared.web.RegisterCall;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.RegisterPages;
import org.roca.portfolio.shared.web.RegisterRows;
import org.roca.portfolio.shared.web.RegisterView;
import org.roca.portfolio.shared.web.Timeline;
import org.roca.portfolio.shared.web.Words;

/** What the views draw, as files that stand alone: each says what was selected. */
@Component
class RegisterDrawings {

	private final RegisterPages pages;

	private final RegisterMaps places;

	private final PeriodQueries periods;

	private final RegisterCharts charts;

	private final MapSvg maps;

	private final TimelineSvg timelines;

	private final ChartSvg bars;

	private final SelectionWords selections;

	private final Cover cover;

	private final Words words;

	RegisterDrawings(RegisterPages pages, RegisterMaps places, PeriodQueries periods, RegisterCharts charts,
			MapSvg maps, TimelineSvg timelines, ChartSvg bars, SelectionWords selections, Cover cover, Words words) {
		this.pages = pages;
		this.places = places;
		this.periods = periods;
		this.charts = charts;
		this.maps = maps;
		this.timelines = timelines;
		this.bars = bars;
		this.selections = selections;
		this.cover = cover;
		this.words = words;
	}

	/** The selection that a file is asked for; a timeline has the rows of its page. */
	RegisterPage<Period> page(RegisterCall call) {
		return (call.view() == RegisterView.TIMELINE)
				? this.pages.page(call, RegisterTimelineController.ROWS,
						new RegisterRows<>((slice) -> this.periods.page(call.scope(), slice), Period::slug))
				: this.pages.page(call, 0, new RegisterRows<>((slice) -> List.of(), Period::slug));
	}

	/**
	 * The drawing of a view.
	 * @param outlined whether letters are drawn as outlines, as a picture needs it
	 * @return nothing where there is nothing to draw
	 */
	Optional<String> drawing(RegisterPage<Period> page, ExportCall call, boolean outlined) {
		String title = this.words.say("views.title." + page.address().view().code() + "." + page.register().figure());
		String note = note(page, call);
		return switch (page.address().view()) {
			case MAP -> Optional.of(this.maps.draw(this.places.map(call.scope(), page, call.language()).drawing(),
					title, note, outlined));
			case TIMELINE -> Optional.ofNullable(Timeline.ofPeriods(page.rows().stream().map(Period::row).toList()))
				.map((timeline) -> this.timelines.draw(timeline, title, List.of(note), outlined));
			case CHART -> Optional.of(this.charts.chart(call.scope(), page).parts())
				.map((parts) -> parts.stream().filter((part) -> !part.svg().isEmpty()).map(Part::chart).toList())
				.filter((charts) -> !charts.isEmpty())
				.map((charts) -> chart(charts, title, note, outlined));
			case TABLE -> Optional.empty();
		};
	}

	private String chart(List<Chart> charts, String title, String note, boolean outlined) {
		return this.bars.file(title, charts, note, outlined);
	}

	private String note(RegisterPage<Period> page, ExportCall call) {
		String selection = this.selections.of(page.filter(), page.vocabulary());
		String rows = this.words.count("shared.count." + page.register().figure(), page.count());
		return (selection.isEmpty() ? rows : selection + ": " + rows) + ". "
				+ this.cover.note(call, page.address().first());
	}

}
