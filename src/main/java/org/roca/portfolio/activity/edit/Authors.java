package org.roca.portfolio.activity.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Who changed a record between two of its versions.
 *
 * @param opened who saved the first of them; {@code null} where it lies too far back
 * @param since who saved the versions after it, in their order
 * @param byPath who saved the value that stands under a path now
 */
record Authors(@Nullable Author opened, List<Author> since, Map<String, Author> byPath) {

	/** Each person once, with the last version that this person saved. */
	List<Author> others() {
		Map<String, Author> last = new LinkedHashMap<>();
		this.since.forEach((author) -> last.put(Objects.requireNonNullElse(author.name(), ""), author));
		return List.copyOf(last.values());
	}

	/**
	 * Who last changed any of these values.
	 * @param other whose name stands where nobody is known to have
	 */
	Author of(Collection<String> paths, Author other) {
		return this.since.stream()
			.filter((author) -> paths.stream().anyMatch((path) -> author.equals(this.byPath.get(path))))
			.reduce((earlier, later) -> later)
			.orElse(other);
	}

}
