package org.roca.portfolio.shared.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.document.Chart;
import org.roca.portfolio.shared.document.chart.ChartSvg;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.view.RegisterChart.Part;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.RegisterView;

/** Makes charts of selections, in a fixed number of queries. */
@Component
class RegisterCharts {

	/** Values with a line, where rows are counted. */
	static final int MOST = 15;

	/** Currencies with a chart of their own. */
	static final int CURRENCIES = 6;

	private final AmountCharts money;

	private final RegisterBars bars;

	private final ChartSvg svg;

	RegisterCharts(AmountCharts money, RegisterBars bars, ChartSvg svg) {
		this.money = money;
		this.bars = bars;
		this.svg = svg;
	}

	/** The chart that a page asks for. */
	RegisterChart chart(Scope scope, RegisterPage<?> page) {
		Criterion asked = page.address().by();
		Criterion by = (asked != null) ? asked : RegisterView.charted(page.register()).get(0);
		if (page.register() == Register.CONTRIBUTIONS || by == Criterion.CURRENCY) {
			List<Amounts> all = this.money.amounts(scope, page, by);
			List<Amounts> shown = all.subList(0, Math.min(1 + CURRENCIES, all.size()));
			return new RegisterChart(by, null, shown.stream().map(this::part).toList(), all.size() - shown.size());
		}
		Breakdown counts = Breakdown.of(page, by, MOST);
		Chart chart = this.bars.of(page, by, counts);
		return new RegisterChart(by, counts, List.of(part(null, chart, "")), 0);
	}

	private Part part(Amounts amounts) {
		Unit unit = Unit.of(amounts);
		return part(amounts, this.bars.of(amounts, unit), this.bars.name(unit));
	}

	private Part part(@Nullable Amounts amounts, Chart chart, String unit) {
		return new Part(amounts, chart, unit, chart.categories().isEmpty() ? "" : this.svg.inPage(chart));
	}

}
