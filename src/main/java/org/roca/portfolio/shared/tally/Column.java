package org.roca.portfolio.shared.tally;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * What all activities have of one thing, such as their country or their agencies: for
 * each row its codes, and for each code its rows. A row of no code has the code of what
 * is not known, so that each row is under one code at least.
 */
public class Column {

	/** How much longer a row takes to be looked at than to be found in a set. */
	private static final int LOOK = 4;

	/** The number of what is not known. */
	public static final int UNKNOWN = Codes.UNKNOWN;

	/** The numbers of a row where they do not matter. */
	public static final int[] SOME = { 1 };

	private final Codes codes = new Codes();

	private final List<RoaringBitmap> rows = new ArrayList<>();

	/** By number, the list of this code alone. */
	private final List<int[]> alone = new ArrayList<>();

	/** Equal lists of several codes are held once. */
	private final Map<IntBuffer, int[]> lists = new HashMap<>();

	private final RoaringBitmap present = new RoaringBitmap();

	private int[][] at = new int[0][];

	/** How many codes all rows have together. */
	private long held;

	/** Gives a row its one code, null for not known. */
	void put(int row, @Nullable String name) {
		put(row, alone(this.codes.number(name)));
	}

	/** Gives a row its codes, none for not known. */
	void put(int row, Collection<String> names) {
		put(row, names.isEmpty() ? alone(Codes.UNKNOWN)
				: names.stream().mapToInt(this.codes::number).distinct().sorted().toArray());
	}

	/** The list of one code. */
	private int[] alone(int number) {
		while (this.alone.size() <= number) {
			this.alone.add(new int[] { this.alone.size() });
		}
		return this.alone.get(number);
	}

	private void put(int row, int[] numbers) {
		if (row >= this.at.length) {
			this.at = Arrays.copyOf(this.at, Math.max(row + 1, this.at.length + this.at.length / 2));
		}
		remove(row);
		this.at[row] = (numbers.length == 1) ? alone(numbers[0])
				: this.lists.computeIfAbsent(IntBuffer.wrap(numbers), (list) -> numbers);
		for (int number : numbers) {
			rows(number).add(row);
		}
		this.present.add(row);
		this.held += numbers.length;
	}

	/** Takes a row out. */
	void remove(int row) {
		if (row < this.at.length && this.at[row] != null) {
			for (int number : this.at[row]) {
				rows(number).remove(row);
			}
			this.held -= this.at[row].length;
			this.at[row] = null;
			this.present.remove(row);
		}
	}

	/** The numbers of the codes of a row. */
	public int[] at(int row) {
		return this.at[row];
	}

	/** How many numbers there are, that of not known among them. */
	public int size() {
		return this.codes.size();
	}

	/** The code of a number. */
	public String code(int number) {
		return this.codes.code(number);
	}

	/** The rows of no code. */
	public RoaringBitmap unknown() {
		return rows(Codes.UNKNOWN);
	}

	/** The rows of any of these codes. */
	public RoaringBitmap rows(List<String> any) {
		return RoaringBitmap
			.or(any.stream().map(this.codes::find).filter((number) -> number != null).map(this::rows).iterator());
	}

	/** The rows of the code of this number. */
	RoaringBitmap rows(int number) {
		while (this.rows.size() <= number) {
			this.rows.add(new RoaringBitmap());
		}
		return this.rows.get(number);
	}

	/** The codes that any of these rows has. */
	public List<String> codes(RoaringBitmap among) {
		return IntStream.range(Codes.UNKNOWN + 1, size())
			.filter((number) -> RoaringBitmap.intersects(rows(number), among))
			.mapToObj(this::code)
			.toList();
	}

	/**
	 * How many of these rows have each code, by its number. Where they are most of all
	 * rows, the others are counted.
	 */
	public long[] count(RoaringBitmap selected) {
		RoaringBitmap others = RoaringBitmap.andNot(this.present, selected);
		if (others.getLongCardinality() >= selected.getLongCardinality()) {
			return counted(selected);
		}
		long[] counts = counted(others);
		for (int number = 0; number < counts.length; number++) {
			counts[number] = rows(number).getLongCardinality() - counts[number];
		}
		return counts;
	}

	/** Code by code where there are many rows, row by row where there are few. */
	private long[] counted(RoaringBitmap selected) {
		long[] counts = new long[size()];
		if (selected.getLongCardinality() * LOOK > this.held + (long) size() * LOOK) {
			for (int number = 0; number < counts.length; number++) {
				counts[number] = RoaringBitmap.andCardinality(rows(number), selected);
			}
		}
		else {
			int[][] all = this.at;
			selected.forEach((IntConsumer) (row) -> {
				for (int number : all[row]) {
					counts[number]++;
				}
			});
		}
		return counts;
	}

}
