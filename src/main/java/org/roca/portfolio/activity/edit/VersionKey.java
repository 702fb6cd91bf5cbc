package org.roca.portfolio.activity.edit;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One version of a record.
 *
 * @param record the key of the record
 * @param revision the revision that made it
 */
public record VersionKey(long record, int revision) {

	/** One more than the highest revision; records come before it in the key of both. */
	private static final long REVISIONS = 1L << 31;

	static VersionKey of(long state) {
		return new VersionKey(state / REVISIONS, Math.toIntExact(state % REVISIONS));
	}

	/** Both numbers in one, as the schema {@code states} makes them. */
	Long state() {
		return this.record * REVISIONS + this.revision;
	}

	static String array(Collection<VersionKey> keys, Function<VersionKey, Number> number) {
		return keys.stream().map(number).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
	}

}
