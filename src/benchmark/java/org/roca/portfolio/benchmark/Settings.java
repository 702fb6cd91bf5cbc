package org.roca.portfolio.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What the command line asks for.
 *
 * @param sizes numbers of activities, the smallest first
 * @param time how long each kind of request is asked for
 * @param users how many ask at once
 * @param only which kinds, as a regular expression of their names
 * @param directory where everything is written
 * @param application the folder with the classes of the product
 */
record Settings(List<Long> sizes, Duration time, int users, String only, Path directory, Path application) {

	static Settings read() {
		return new Settings(
				Arrays.stream(value("sizes").split(",")).map(String::strip).map(Long::valueOf).sorted().toList(),
				Duration.ofSeconds(Long.parseLong(value("seconds"))), Integer.parseInt(value("users")), value("only"),
				Path.of(value("directory")), Path.of(value("application")));
	}

	private static String value(String name) {
		return Objects.requireNonNull(System.getProperty("benchmark." + name), "benchmark." + name);
	}

	Path pages(long size) {
		return this.directory.resolve("pages-" + size);
	}

}
