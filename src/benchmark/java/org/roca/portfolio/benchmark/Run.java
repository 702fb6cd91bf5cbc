package org.roca.portfolio.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.roca.portfolio.benchmark.Visitor.Answer;

/**
 * The product on one size: which kinds of request it has, and what was measured of each.
 */
final class Run {

	/**
	 * A kind with its measurements.
	 *
	 * @param sent bytes on the wire
	 * @param page the kind itself
	 * @param memory the same bytes from memory
	 * @param drawn the kind itself when something was saved before each request
	 */
	record Result(Kind kind, int sent, Measurement page, Measurement memory, Measurement drawn) {

	}

	private final long size;

	private final Application application;

	private final Map<String, Result> results = new LinkedHashMap<>();

	private final List<String> refused = new ArrayList<>();

	private Run(long size, Application application) {
		this.size = size;
		this.application = application;
	}

	/** Starts the application, finds the addresses, and keeps a copy of each page. */
	static Run start(Settings settings, long size) {
		System.out.println("Starting the application on " + size + " activities.");
		Run run = new Run(size, Application.start(settings, size));
		for (Kind kind : Kinds.of(run.application, settings.only())) {
			Answer answer = Visitor.get(run.application.address(), kind);
			if (answer.status() != 200) {
				run.refused.add("%s `%s` answers %d".formatted(kind.name(), kind.path(), answer.status()));
				continue;
			}
			try {
				Files.write(settings.pages(size).resolve(kind.name()), answer.body());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			run.results.put(kind.name(), new Result(kind, answer.sent(), new Measurement(run.application),
					new Measurement(run.application), new Measurement(run.application)));
		}
		return run;
	}

	long size() {
		return this.size;
	}

	Application application() {
		return this.application;
	}

	List<Result> results() {
		return new ArrayList<>(this.results.values());
	}

	/** Kinds that no page answers, which are not measured. */
	List<String> refused() {
		return this.refused;
	}

	Result result(String kind) {
		return this.results.get(kind);
	}

}
