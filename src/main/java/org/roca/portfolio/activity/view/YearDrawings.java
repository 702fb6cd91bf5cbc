package org.roca.portfolio.activity.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.roca.portfolio.activity.view.YearChart.Group;
import org.roca.portfolio.activity.view.YearChart.Year;
import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.document.Chart;
import org.roca.portfolio.shared.document.Chart.Series;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.web.Words;

/**
 * The bars of a chart by year. No more than four colours stand in one bar: three groups
 * and the others. Where an activity is in several groups, bars of groups would be higher
 * than there are activities, and each bar is its year alone.
 */
@Component
class YearDrawings {

	private static final int COLOURS = 3;

	private final Words words;

	YearDrawings(Words words) {
		this.words = words;
	}

	/** The drawing, whose numbers are those of the page's table. */
	Chart chart(YearChart chart) {
		List<Year> years = chart.fromLeft();
		List<String> names = years.stream()
			.map((year) -> YearChart.isUnknown(year.year()) ? this.words.say("shared.notKnown") : year.year())
			.toList();
		List<Series> series = (chart.dimension().isSingle() && chart.groups().size() > 1) ? groups(chart, years)
				: List.of(new Series("", null, years.stream().map((year) -> value(year.all())).toList()));
		String caption = this.words.say("views.chart.caption", said(chart));
		return new Chart("years", caption, this.words.say("views.chart.alt"), true, names, series);
	}

	private List<Series> groups(YearChart chart, List<Year> years) {
		boolean areas = chart.dimension() == Dimension.THEME;
		List<Series> series = new ArrayList<>();
		int largest = (int) chart.groups().stream().limit(COLOURS).filter(Group::isStated).count();
		for (int i = 0; i < largest; i++) {
			int place = i;
			Group group = chart.groups().get(i);
			series.add(new Series(name(chart, group), areas ? group.theme() : null,
					years.stream().map((year) -> value(year.cells().get(place))).toList()));
		}
		List<BigDecimal> others = years.stream()
			.map((year) -> year.cells()
				.stream()
				.limit(largest)
				.map(YearDrawings::value)
				.reduce(value(year.all()), BigDecimal::subtract))
			.toList();
		if (others.stream().anyMatch((value) -> value.signum() > 0)) {
			series.add(new Series(this.words.say("views.chart.others"), null, others));
		}
		return series;
	}

	/** What a group is called. */
	String name(YearChart chart, Group group) {
		if (group.label() != null) {
			return this.words.of(group.label());
		}
		return group.key().isEmpty() ? this.words.say("views.chart.others") : YearChart.isUnknown(group.key())
				? this.words.say("shared.notKnown") : this.words.say("activity.word." + chart.by() + "." + group.key());
	}

	private String said(YearChart chart) {
		return this.words.say("activity.filter." + chart.by());
	}

	private static BigDecimal value(Figure figure) {
		return Objects.requireNonNull(figure.value());
	}

}
