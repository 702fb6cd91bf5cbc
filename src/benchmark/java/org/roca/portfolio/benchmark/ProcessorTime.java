package org.roca.portfolio.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The processor time that an application and its PostgreSQL have used, in milliseconds,
 * as Linux counts it: hundredths of a second.
 *
 * @param application user and system time of the Java process
 * @param database the same of all processes of PostgreSQL, those that have ended included
 */
record ProcessorTime(double application, double database) {

	private static final double TICK = 10;

	/** So far. */
	static ProcessorTime now(long application, long postmaster) {
		double database = own(fields(postmaster)) + ended(fields(postmaster));
		try (Stream<ProcessHandle> children = ProcessHandle.of(postmaster).stream().flatMap(ProcessHandle::children)) {
			database += children.mapToDouble((child) -> own(fields(child.pid()))).sum();
		}
		return new ProcessorTime(own(fields(application)), database);
	}

	ProcessorTime since(ProcessorTime start) {
		return new ProcessorTime(this.application - start.application, this.database - start.database);
	}

	private static double own(String[] fields) {
		return TICK * (number(fields, 11) + number(fields, 12));
	}

	/** Of children that the process has waited for. */
	private static double ended(String[] fields) {
		return TICK * (number(fields, 13) + number(fields, 14));
	}

	private static long number(String[] fields, int at) {
		return (fields.length > at) ? Long.parseLong(fields[at]) : 0;
	}

	/**
	 * What follows the name, which may have blanks; nothing of a process that is gone.
	 */
	private static String[] fields(long process) {
		try {
			String line = Files.readString(Path.of("/proc", String.valueOf(process), "stat"));
			return line.substring(line.lastIndexOf(')') + 2).split(" ");
		}
		catch (java.nio.file.NoSuchFileException ex) {
			return new String[0];
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
