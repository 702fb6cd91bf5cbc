package org.roca.portfolio.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An order of the activity list. What is not known comes last in both directions; equal
 * keys follow the reference, so that every order is total and a page can start after any
 * record.
 *
 * @param column the column to sort by
 * @param down whether the highest or latest comes first
 */
public record ActivitySort(ListColumn column, boolean down) {

	/** Latest first. */
	public static final ActivitySort LATEST = new ActivitySort(ListColumn.DATE, true);

	/** Every order. */
	static List<ActivitySort> all() {
		return Arrays.stream(ListColumn.values())
			.flatMap((column) -> Stream.of(new ActivitySort(column, false), new ActivitySort(column, true)))
			.toList();
	}

	static Optional<ActivitySort> of(String code) {
		boolean down = code.startsWith("-");
		return ListColumn.of(down ? code.substring(1) : code).map((column) -> new ActivitySort(column, down));
	}

	/**
	 * The order when the head of a column is pressed; the same column again turns it
	 * round.
	 */
	ActivitySort by(ListColumn pressed) {
		return new ActivitySort(pressed, (pressed == this.column) ? !this.down : pressed.fallsFirst());
	}

	/** The name in the address. */
	public String code() {
		return (this.down ? "-" : "") + this.column.code();
	}

}
