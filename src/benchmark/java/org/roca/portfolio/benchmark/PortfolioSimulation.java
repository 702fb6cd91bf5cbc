package org.roca.portfolio.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;

import org.roca.portfolio.benchmark.Run.Result;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.bodyLength;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

/**
 * Asks for one kind of request after the other, on every size, each first for a while
 * without counting, then counted, then the same bytes from memory, and at last with
 * something saved before each request.
 */
public class PortfolioSimulation extends Simulation {

	private static final String MILLIS = "millis";

	private static final String TIMING = "timing";

	private final Settings settings = Settings.read();

	private final List<Run> runs;

	private final List<PopulationBuilder> steps = new ArrayList<>();

	public PortfolioSimulation() {
		this.runs = this.settings.sizes().stream().map((size) -> Run.start(this.settings, size)).toList();
		for (Run run : this.runs) {
			run.results().forEach((result) -> warm(run, result));
			run.results().forEach((result) -> measure(run, result));
		}
		PopulationBuilder all = this.steps.get(this.steps.size() - 1);
		for (int i = this.steps.size() - 2; i >= 0; i--) {
			all = this.steps.get(i).andThen(all);
		}
		setUp(all).protocols(http.acceptHeader("*/*")
			.acceptEncodingHeader("gzip")
			.acceptLanguageHeader("en")
			.disableCaching()
			.disableWarmUp()
			.shareConnections());
	}

	/** The compiler of the Java machine sees every kind before any is counted. */
	private void warm(Run run, Result result) {
		draw(run, result, "warm", new Measurement(run.application()));
	}

	private void measure(Run run, Result result) {
		for (boolean memory : List.of(false, true)) {
			Measurement measurement = memory ? result.memory() : result.page();
			load(run, result, memory, "again", new Measurement(run.application()), this.settings.time().dividedBy(4));
			once(run, result, memory, "begin", measurement::begin);
			load(run, result, memory, "counted", measurement, this.settings.time());
			once(run, result, memory, "end", measurement::end);
		}
		once(run, result, false, "begin drawing", result.drawn()::begin);
		draw(run, result, "drawn", result.drawn());
		once(run, result, false, "end drawing", result.drawn()::end);
	}

	/** Asks for it with something saved before each request. */
	private void draw(Run run, Result result, String step, Measurement measurement) {
		this.steps.add(scenario(name(run, result, false, step))
			.exec(during(this.settings.time(), "drawn", false).on(exec((session) -> {
				run.application().change();
				return session;
			}), request(run, result, false, measurement)))
			.injectOpen(atOnceUsers(1)));
	}

	private void load(Run run, Result result, boolean memory, String step, Measurement measurement, Duration time) {
		this.steps.add(scenario(name(run, result, memory, step))
			.exec(during(time, "asked", false).on(request(run, result, memory, measurement)))
			.injectOpen(atOnceUsers(this.settings.users())));
	}

	private static ChainBuilder request(Run run, Result result, boolean memory, Measurement measurement) {
		Kind kind = result.kind();
		String path = memory ? "/benchmark/" + kind.name() : kind.path();
		return exec(
				http(run.size() + " " + (memory ? "memory " : "") + kind.name()).get(run.application().address() + path)
					.header("Cookie", kind.cookie())
					.check(status().is(200), bodyLength().gt(0), responseTimeInMillis().saveAs(MILLIS),
							header("Server-Timing").optional().saveAs(TIMING)),
				exec((session) -> {
					measurement.answered((Integer) session.get(MILLIS), (String) session.get(TIMING));
					return session.removeAll(MILLIS, TIMING).markAsSucceeded();
				}));
	}

	private void once(Run run, Result result, boolean memory, String step, Runnable work) {
		this.steps.add(scenario(name(run, result, memory, step)).exec((session) -> {
			work.run();
			return session;
		}).injectOpen(atOnceUsers(1)));
	}

	private static String name(Run run, Result result, boolean memory, String step) {
		return "%d %s%s %s".formatted(run.size(), result.kind().name(), memory ? " memory" : "", step);
	}

	@Override
	public void after() {
		Report report = new Report(this.settings, this.runs);
		report.print();
		this.runs.forEach((run) -> run.application().close());
	}

}
