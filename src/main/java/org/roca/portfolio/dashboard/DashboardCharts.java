package org.roca.portfolio.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.document.Chart;
import org.roca.portfolio.shared.document.Chart.Series;
import org.roca.portfolio.shared.web.Words;

/** The charts of a dashboard, drawn from the numbers of its tables. */
@Component
class DashboardCharts {

	private static final int MOST = 8;

	private final Words words;

	private final DashboardTables tables;

	DashboardCharts(Words words, DashboardTables tables) {
		this.words = words;
		this.tables = tables;
	}

	/**
	 * A chart of a dashboard.
	 * @param code {@code years} or {@code types}
	 * @return nothing where there is no such chart
	 */
	Optional<Chart> chart(Dashboard dashboard, String code) {
		return switch (code) {
			case "years" -> Optional.of(years(dashboard.years()));
			case "types" -> Optional.of(types(dashboard.by("TYPE")));
			default -> Optional.empty();
		};
	}

	/** Time goes from left to right; what states no year stands last. */
	Chart years(Years years) {
		List<Years.Row> rows = new ArrayList<>(years.rows().stream().filter((row) -> !row.unknown()).toList());
		Collections.reverse(rows);
		years.rows().stream().filter(Years.Row::unknown).forEach(rows::add);
		List<String> categories = rows.stream()
			.map((row) -> row.unknown() ? this.words.say("shared.notKnown") : row.key())
			.toList();
		List<Series> series = new ArrayList<>();
		if (years.themes().size() > 1) {
			for (int each = 0; each < years.themes().size(); each++) {
				int place = each;
				Years.Theme theme = years.themes().get(each);
				series.add(new Series(this.words.of(theme.name()), theme.number(),
						rows.stream().map((row) -> value(row.byTheme().get(place))).toList()));
			}
		}
		else {
			series.add(new Series("", null, rows.stream().map((row) -> value(row.all())).toList()));
		}
		return new Chart("years", this.words.say("dashboard.years"), this.words.say("dashboard.years.alt"), true,
				categories, series);
	}

	/** The largest groups, the others as one, as on the page. */
	private Chart types(Breakdown types) {
		int most = (types.smaller(MOST).size() > 1) ? MOST : MOST + 1;
		List<String> categories = new ArrayList<>();
		List<BigDecimal> values = new ArrayList<>();
		for (Breakdown.Row row : types.largest(most)) {
			categories.add(Objects.requireNonNullElse(this.tables.label(types, row), row.key()));
			values.add(value(row.figure()));
		}
		List<Breakdown.Row> rest = types.smaller(most);
		if (!rest.isEmpty()) {
			categories.add(this.words.count("dashboard.types.rest", rest.size()));
			values.add(rest.stream().map((row) -> value(row.figure())).reduce(BigDecimal.ZERO, BigDecimal::add));
		}
		return new Chart("types", this.words.say("dashboard.types"), this.words.say("dashboard.types.alt"), false,
				categories, List.of(new Series("", null, values)));
	}

	private static BigDecimal value(Figure figure) {
		return Objects.requireNonNull(figure.value());
	}

}
