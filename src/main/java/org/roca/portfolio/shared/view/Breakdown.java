package org.roca.portfolio.shared.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Foremost;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.web.RegisterPage;

/**
 * A selection of a register counted by the values of one criterion.
 *
 * @param lines the values with most rows, most first; those that state none are last
 * @param more how many values have no line, because they are too many
 * @param adds whether each row is counted once, so that all values together make the
 * selection
 */
record Breakdown(List<Line> lines, int more, boolean adds) {

	/**
	 * A value.
	 *
	 * @param label its name, null where messages have words for it
	 * @param rows its rows
	 */
	record Line(Criterion criterion, String code, @Nullable Text label, Figure rows) {

		long count() {
			return (this.rows.value() != null) ? this.rows.value().longValue() : 0;
		}

		/** Whether it stands for the rows that state none. */
		public boolean isUnknown() {
			return FilterName.UNKNOWN.equals(this.code);
		}

	}

	/**
	 * The rows of a page by a criterion, as its choices have counted them.
	 * @param most how many values have a line
	 */
	static Breakdown of(RegisterPage<?> page, Criterion criterion, int most) {
		return of(page, criterion, most, (line) -> false);
	}

	/**
	 * The same, with values that always have a line.
	 * @param always which have
	 */
	static Breakdown of(RegisterPage<?> page, Criterion criterion, int most, Predicate<Line> always) {
		List<Line> lines = new ArrayList<>();
		page.facets().counts().getOrDefault(criterion, Map.of()).keySet().forEach((code) -> {
			if (page.rows(criterion, code) > 0 && isNamed(page, criterion, code)) {
				lines.add(new Line(criterion, code, page.label(criterion, code), page.figure(criterion, code)));
			}
		});
		lines.sort(Comparator.comparing(Line::isUnknown)
			.thenComparing(Comparator.comparingLong(Line::count).reversed())
			.thenComparing(Line::code));
		long all = lines.stream().mapToLong(Line::count).sum();
		Foremost<Line> shown = Foremost.of(lines, most,
				(line) -> (line.isUnknown() || always.test(line)) ? Long.MAX_VALUE : line.count());
		return new Breakdown(shown.lines(), shown.more(), page.register().hasOne(criterion) && all == page.count());
	}

	/** A donor of a shared project, say, may be one that the reader is not told of. */
	private static boolean isNamed(RegisterPage<?> page, Criterion criterion, String code) {
		return page.label(criterion, code) != null || FilterName.UNKNOWN.equals(code)
				|| criterion.words().contains(code) || criterion.saysItself(code);
	}

}
