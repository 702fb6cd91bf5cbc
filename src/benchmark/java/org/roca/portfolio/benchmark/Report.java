package org.roca.portfolio.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.benchmark.Run.Result;

/** The table of a benchmark in Markdown, and what it means for the bars. */
final class Report {

	private static final double MOST_OF_MEMORY = 20;

	private static final double MOST_GROWTH = 1.5;

	/** From this size on the queries of lists must use an index. */
	private static final long LARGE = 100_000;

	private final Settings settings;

	private final List<Run> runs;

	private final List<String> missed = new ArrayList<>();

	Report(Settings settings, List<Run> runs) {
		this.settings = settings;
		this.runs = runs;
	}

	/**
	 * On the standard output, in {@code result.md} and, with the plans and what was
	 * missed, in {@code plans.md}.
	 */
	void print() {
		StringBuilder text = new StringBuilder("\n# What every page costs\n\n");
		text.append("%d at once, %d s each, on %d processors. Processor time in ms per request.%n%n".formatted(
				this.settings.users(), this.settings.time().toSeconds(), Runtime.getRuntime().availableProcessors()));
		for (Run run : this.runs) {
			table(text, run);
		}
		System.out.println(text);
		write("result.md", text.toString());
		text.setLength(0);
		plans(text);
		text.append(this.missed.isEmpty() ? "VERDICT: every bar is met.\n" : "VERDICT: missed %d bars.%n%n- %s%n"
			.formatted(this.missed.size(), String.join(System.lineSeparator() + "- ", this.missed)));
		System.out.println(text);
		write("plans.md", text.toString());
	}

	private void table(StringBuilder text, Run run) {
		text.append("## %,d activities%n%n".formatted(run.size()));
		text.append("| page | application | database | both | bar | in memory | ratio | growth | per second | p50 ms "
				+ "| p99 ms | bytes sent | queries | after a save | requests | address |\n");
		text.append("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|\n");
		for (Result result : run.results()) {
			row(text, run, result);
		}
		for (String refused : run.refused()) {
			text.append("| %s |%n".formatted(refused));
			this.missed.add("%,d %s".formatted(run.size(), refused));
		}
		text.append('\n');
	}

	private void row(StringBuilder text, Run run, Result result) {
		Measurement page = result.page();
		Kind kind = result.kind();
		if (page.requests() == 0) {
			text.append("| %s | no answer: %d failed |%n".formatted(kind.name(), page.failures()));
			this.missed.add("%,d %s: no answer".formatted(run.size(), kind.name()));
			return;
		}
		double ratio = page.ofBoth() / result.memory().ofBoth();
		Double growth = growth(run, result);
		text.append(String.format(Locale.ROOT,
				"| %s | %.1f | %.1f | %.1f | %s | %.2f | %.1f | %s | %.1f | %d | %d | %,d | %s | %s | %d | `%s` |%n",
				kind.name(), page.ofApplication(), page.ofDatabase(), page.ofBoth(),
				(kind.bar() > 0) ? String.format(Locale.ROOT, "%.0f", kind.bar()) : "–", result.memory().ofBoth(),
				ratio, (growth != null) ? String.format(Locale.ROOT, "%.2f", growth) : "–", page.perSecond(),
				page.percentile(50), page.percentile(99), result.sent(),
				(page.queries() >= 0) ? String.valueOf(page.queries()) : "–", drawn(result.drawn()), page.requests(),
				kind.path()));
		if (kind.bar() > 0) {
			miss(run, kind, "ms", page.ofBoth(), kind.bar());
			miss(run, kind, "times the page in memory", ratio, MOST_OF_MEMORY);
			if (growth != null) {
				miss(run, kind, "times the smallest size", growth, MOST_GROWTH);
			}
		}
	}

	/** Application + database, and the queries. */
	private static String drawn(Measurement drawn) {
		return (drawn.requests() == 0) ? "no answer" : String.format(Locale.ROOT, "%.0f + %.0f (%d)",
				drawn.ofApplication(), drawn.ofDatabase(), drawn.queries());
	}

	private void miss(Run run, Kind kind, String what, double value, double bar) {
		if (value > bar) {
			this.missed.add(String.format(Locale.ROOT, "%,d %s: %.1f %s, at most %.1f", run.size(), kind.name(), value,
					what, bar));
		}
	}

	/** Against the smallest size; null there. */
	private @Nullable Double growth(Run run, Result result) {
		Run smallest = this.runs.get(0);
		Result small = smallest.result(result.kind().name());
		return (run == smallest || small == null || small.page().requests() == 0) ? null
				: result.page().ofBoth() / small.page().ofBoth();
	}

	private void plans(StringBuilder text) {
		for (Run run : this.runs) {
			Statements statements = new Statements(run.application());
			StringBuilder slowest = new StringBuilder("# The slowest queries, %,d activities%n".formatted(run.size()));
			text.append("## Plans of the lists, %,d activities%n%n".formatted(run.size()));
			for (Result result : run.results()) {
				Plans plans = Plans.of(run.application(), statements.of(result.kind()));
				plans.slowest(slowest, result.kind());
				if (result.kind().list()) {
					text.append("- %s: %s%n".formatted(result.kind().name(), plans.said()));
					if (!plans.useIndexes() && run.size() >= LARGE) {
						this.missed.add("%,d %s: %s".formatted(run.size(), result.kind().name(), plans.said()));
					}
				}
			}
			text.append('\n');
			write("queries-" + run.size() + ".md", slowest.toString());
		}
	}

	private void write(String name, String text) {
		try {
			Files.writeString(this.settings.directory().resolve(name), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
