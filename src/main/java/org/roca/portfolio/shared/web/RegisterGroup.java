package org.roca.portfolio.shared.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.RegisterColumn;
import org.roca.portfolio.shared.measure.RegisterSum;

/**
 * What the rows of a group of a register add up to.
 *
 * @param by what the rows are grouped by
 * @param code the value that they share, {@code unknown} where they state none; empty for
 * the whole selection
 * @param label its name, null where messages have words for it
 * @param href the selection of these rows alone; null where no address selects them
 * @param rows how many rows
 * @param sums what they add up to, by column
 */
public record RegisterGroup(Criterion by, String code, @Nullable Text label, @Nullable String href, long rows,
		Map<String, List<RegisterSum>> sums) {

	/** What a column adds up to; nothing where the person may see none of it. */
	public List<RegisterSum> sums(RegisterColumn column) {
		return Objects.requireNonNull(this.sums.get(column.code()), column.code());
	}

	/** Whether neither a name nor a word of the register says what it is. */
	public boolean isUnstated() {
		return this.label == null && this.href == null;
	}

}
