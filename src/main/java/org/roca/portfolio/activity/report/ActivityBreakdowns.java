package org.roca.portfolio.activity.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.PartialDate.Precision;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Paragraph;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Chart;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.report.ReportColumns;
import org.roca.portfolio.shared.report.ReportSubject;
import org.roca.portfolio.shared.web.Formats;

/**
 * The activities of a report in groups, each with a chart over the table that it is drawn
 * from. Every activity is in one group, so the groups make the total.
 */
@Component
class ActivityBreakdowns {

	/** Longer periods are shown by year. */
	private static final int MONTHS = 24;

	private final ReportColumns columns;

	private final ReportWords words;

	private final Formats formats;

	ActivityBreakdowns(ReportColumns columns, ReportWords words, Formats formats) {
		this.columns = columns;
		this.words = words;
		this.formats = formats;
	}

	/**
	 * By month, or by year for long periods, or where a date is only known to the year.
	 * What began before the period stands at its beginning.
	 */
	List<Block> overTime(ReportSubject subject, List<ReportedActivity> held) {
		YearMonth first = YearMonth.from(subject.from());
		YearMonth last = YearMonth.from(subject.to());
		boolean months = first.plusMonths(MONTHS).isAfter(last)
				&& held.stream().allMatch((each) -> each.start() == null || each.start().precision() != Precision.YEAR);
		Precision step = months ? Precision.MONTH : Precision.YEAR;
		Map<PartialDate, List<ReportedActivity>> groups = new TreeMap<>();
		for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
			groups.putIfAbsent(date(month.atDay(1), step), new ArrayList<>());
		}
		for (ReportedActivity each : held) {
			LocalDate day = (each.start() != null) ? each.start().first() : subject.from();
			LocalDate within = day.isBefore(subject.from()) ? subject.from() : day;
			groups.computeIfAbsent(date(within, step), (key) -> new ArrayList<>()).add(each);
		}
		Map<String, List<ReportedActivity>> named = new LinkedHashMap<>();
		groups.forEach((when, all) -> named.put(this.formats.date(when), all));
		return blocks(months ? "months" : "years", true, named);
	}

	/** By type, the most frequent first. */
	List<Block> byType(List<ReportedActivity> held) {
		return blocks("types", false, sorted(held, (each) -> ReportWords.shown(each.type())));
	}

	/** By lead project, the busiest first. */
	List<Block> byProject(List<ReportedActivity> held) {
		List<Block> blocks = new ArrayList<>();
		Map<String, List<ReportedActivity>> groups = sorted(held, ReportedActivity::project);
		blocks.add(this.words.stated("projects", groups.size()));
		blocks.addAll(blocks("projects", false, groups));
		return blocks;
	}

	private static PartialDate date(LocalDate day, Precision step) {
		return new PartialDate((step == Precision.MONTH) ? day.withDayOfMonth(1) : day.withDayOfYear(1), step);
	}

	private static Map<String, List<ReportedActivity>> sorted(List<ReportedActivity> held,
			Function<ReportedActivity, String> name) {
		Map<String, List<ReportedActivity>> groups = new TreeMap<>();
		held.forEach((each) -> groups.computeIfAbsent(name.apply(each), (key) -> new ArrayList<>()).add(each));
		Map<String, List<ReportedActivity>> sorted = new LinkedHashMap<>();
		groups.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((entry) -> -entry.getValue().size()))
			.forEach((entry) -> sorted.put(entry.getKey(), entry.getValue()));
		return sorted;
	}

	private List<Block> blocks(String code, boolean upright, Map<String, List<ReportedActivity>> groups) {
		List<Row> rows = new ArrayList<>();
		groups.forEach((name, all) -> rows.add(new Row(name,
				List.of(Cell.words(name), Cell.number(all.size()), Sum.cell(all, ReportedActivity::participants)))));
		List<ReportedActivity> all = groups.values().stream().flatMap(List::stream).toList();
		Table table = new Table(code, this.words.caption(code),
				List.of(this.columns.text(code, 4), this.columns.number("activities"),
						this.columns.number("participants")),
				Rows.of(rows), new Row("total", List.of(this.words.total(), Cell.number(all.size()),
						Sum.cell(all, ReportedActivity::participants))));
		List<BigDecimal> counts = groups.values().stream().map((group) -> BigDecimal.valueOf(group.size())).toList();
		Chart chart = new Chart(code + "-chart", this.words.caption(code), this.words.caption(code + ".chart"), upright,
				List.copyOf(groups.keySet()), List.of(new Chart.Series("", null, counts)));
		return List.of(this.words.paragraph(Paragraph.Tone.HEADING, code), chart, table);
	}

}
