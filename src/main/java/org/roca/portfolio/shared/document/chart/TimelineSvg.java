package org.roca.portfolio.shared.document.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Wording;
import org.roca.portfolio.shared.document.chart.Svg.Anchor;
import org.roca.portfolio.shared.web.Timeline;
import org.roca.portfolio.shared.web.Timeline.Mark;
import org.roca.portfolio.shared.web.Timeline.Row;
import org.roca.portfolio.shared.web.TimeAxis.Tick;

/** Draws a timeline as a file that stands alone: plans above what happened. */
@Component
public class TimelineSvg {

	private static final double WIDTH = 1000;

	private static final double NAMES = 190;

	/** Names of activities are longer than codes of projects. */
	private static final double TITLES = 360;

	private static final double SMALL = 11;

	private static final double SIZE = 12;

	private static final double LINE = SIZE * 1.3;

	private static final double ROW = 34;

	private static final double BAR = 9;

	private static final double THIN = 3;

	private static final double TALL = 25;

	private final Wording wording;

	TimelineSvg(Wording wording) {
		this.wording = wording;
	}

	/**
	 * The timeline.
	 * @param notes what it shows and what it is from
	 * @param outlined whether letters are drawn as outlines, as a picture needs it
	 */
	public String draw(Timeline timeline, String title, List<String> notes, boolean outlined) {
		return new Frame(title, notes, title, WIDTH).around(outlined, (svg, x, y) -> draw(timeline, svg, x, y));
	}

	private double draw(Timeline timeline, Svg svg, double x, double y) {
		double axis = y + legend(timeline, svg, x, y) + SIZE;
		double names = timeline.rows().stream().anyMatch((row) -> row.note() != null) ? TITLES : NAMES;
		double start = x + names;
		double width = WIDTH - names;
		List<Tick> ticks = timeline.axis().ticks();
		ticks.stream()
			.filter(Tick::named)
			.forEach((tick) -> svg.text(Ink.MUTED, Typeface.REGULAR, SIZE, start + width * tick.middle() / 100, axis,
					Anchor.MIDDLE, false, this.wording.of(new Cell.Day(tick.at()))));
		double top = axis + SIZE / 2;
		double at = top;
		for (Row row : timeline.rows()) {
			List<String> label = Lines.of(row.label(), Typeface.REGULAR, SIZE, names - 28);
			List<String> note = (row.note() != null) ? Lines.of(note(row), Typeface.REGULAR, SMALL, names - 28)
					: List.of();
			double height = Math.max(ROW, (label.size() + note.size()) * LINE + 8);
			svg.line(Ink.RULE, x, at, x + WIDTH, at);
			if (row.theme() > 0) {
				svg.shape(Ink.area(row.theme()), x + 1, at + 8, BAR);
			}
			for (int i = 0; i < label.size(); i++) {
				svg.text(Ink.TEXT, Typeface.REGULAR, SIZE, x + 18, at + 5 + SIZE + i * LINE, Anchor.START, false,
						label.get(i));
			}
			for (int i = 0; i < note.size(); i++) {
				svg.text(Ink.MUTED, Typeface.REGULAR, SMALL, x + 18, at + 5 + SIZE + (label.size() + i) * LINE,
						Anchor.START, false, note.get(i));
			}
			for (Mark mark : row.marks()) {
				mark(timeline, row, mark, svg, start, at, width);
			}
			if (row.opened() != null) {
				opened(timeline, row.opened(), svg, start, at, width);
			}
			at += height;
		}
		for (Tick tick : ticks) {
			svg.line(Ink.RULE, start + width * tick.x() / 100, top, start + width * tick.x() / 100, at);
		}
		return at - y + SIZE * 2;
	}

	/**
	 * What is said of a row, how many activities it stands for, and where it has no dates
	 * that they are not known.
	 */
	private String note(Row row) {
		Figure activities = row.activities();
		return Stream
			.of(row.note(), row.isUnknown() ? this.wording.say("shared.notKnown") : "",
					(activities != null && activities.value() != null)
							? this.wording.count("shared.count.activities", activities.value()) : "")
			.filter((said) -> said != null && !said.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	private static void opened(Timeline timeline, Mark mark, Svg svg, double start, double y, double width) {
		double from = start + width * timeline.x(mark) / 100;
		if (timeline.isVague(mark)) {
			svg.lightBar(Ink.TEXT, true, from, y + 4, width * timeline.width(mark) / 100, TALL);
		}
		else {
			svg.rect(Ink.TEXT, from, y + 4, THIN, TALL);
		}
	}

	private static void mark(Timeline timeline, Row row, Mark mark, Svg svg, double start, double y, double width) {
		double from = start + width * timeline.x(mark) / 100;
		double length = width * timeline.width(mark) / 100;
		if (mark.planned()) {
			svg.lightBar(Ink.MUTED, false, from, y + 5, length, BAR);
		}
		else if (timeline.isVague(mark)) {
			svg.lightBar(Ink.area(row.theme()), true, from, y + 18, length, BAR);
		}
		else {
			svg.rect(Ink.area(row.theme()), from, y + 18, length, BAR);
		}
	}

	private double legend(Timeline timeline, Svg svg, double x, double y) {
		double at = x + 1;
		if (timeline.plans()) {
			svg.lightBar(Ink.MUTED, false, at, y + 4, 16, BAR);
			at = said(svg, at + 22, y, "shared.timeline.planned");
		}
		svg.rect(Ink.FIGURES, at, y + 4, 16, BAR);
		at = said(svg, at + 22, y, timeline.of().key());
		svg.lightBar(Ink.FIGURES, true, at, y + 4, 16, BAR);
		at = said(svg, at + 22, y, "shared.timeline." + timeline.vague());
		if (timeline.hasOpenings()) {
			svg.rect(Ink.TEXT, at + 6, y, THIN, TALL);
			said(svg, at + 22, y, "shared.timeline.opened");
		}
		return 28;
	}

	private double said(Svg svg, double x, double y, String key) {
		String words = this.wording.say(key);
		svg.text(Ink.TEXT, Typeface.REGULAR, SIZE, x, y + SIZE + 1, Anchor.START, false, words);
		return x + Typeface.REGULAR.width(words, SIZE) + 22;
	}

}
