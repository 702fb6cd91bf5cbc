package org.roca.portfolio.activity;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Names of keys, both in UTF-8, which are looked up millions of times: a key is found as
 * it stands in a cell, and nothing is made of it.
 */
class Names {

	private static final byte[] BETWEEN = { ';', ' ' };

	private static final byte[] NOTHING = new byte[0];

	/** Each key at the place of its hash, or at the next one that is free. */
	private byte @Nullable [][] keys = new byte[64][];

	private byte @Nullable [][] names = new byte[64][];

	private int size;

	/** Gives a key a name. */
	void put(byte[] key, byte[] name) {
		if (2 * ++this.size > this.keys.length) {
			byte @Nullable [][] before = this.keys;
			byte @Nullable [][] named = this.names;
			this.keys = new byte[2 * before.length][];
			this.names = new byte[2 * before.length][];
			for (int i = 0; i < before.length; i++) {
				if (before[i] != null) {
					set(before[i], named[i]);
				}
			}
		}
		set(key, name);
	}

	private void set(byte[] key, byte[] name) {
		int place = place(key, 0, key.length);
		this.keys[place] = key;
		this.names[place] = name;
	}

	private int place(byte[] in, int from, int to) {
		int hash = 0;
		for (int at = from; at < to; at++) {
			hash = 31 * hash + in[at];
		}
		int place = hash & (this.keys.length - 1);
		while (this.keys[place] != null && !Arrays.equals(this.keys[place], 0, this.keys[place].length, in, from, to)) {
			place = (place + 1) & (this.keys.length - 1);
		}
		return place;
	}

	/**
	 * A cell with names for keys.
	 * @param keys one or more keys divided by semicolons, those with a remark as
	 * {@code 12: trainer}; the same one after another counts once, and one without a name
	 * not at all
	 * @return the names, or null where there are none
	 */
	byte @Nullable [] of(byte[] keys) {
		byte[] cell = NOTHING;
		int before = 0;
		int from = 0;
		while (from < keys.length) {
			int end = end(keys, from, keys.length, ';');
			if (from == 0 || !Arrays.equals(keys, before, from - BETWEEN.length, keys, from, end)) {
				cell = with(cell, keys, from, end);
			}
			before = from;
			from = end + BETWEEN.length;
		}
		return (cell.length > 0) ? cell : null;
	}

	/** A cell with one name more, and the remark of its key. */
	private byte[] with(byte[] cell, byte[] keys, int from, int to) {
		int end = end(keys, from, to, ':');
		byte[] name = this.names[place(keys, from, end)];
		if (name == null) {
			return cell;
		}
		if (cell.length == 0 && end == to) {
			return name;
		}
		int start = (cell.length == 0) ? 0 : cell.length + BETWEEN.length;
		byte[] more = Arrays.copyOf(cell, start + name.length + to - end);
		if (start > 0) {
			System.arraycopy(BETWEEN, 0, more, cell.length, BETWEEN.length);
		}
		System.arraycopy(name, 0, more, start, name.length);
		System.arraycopy(keys, end, more, start + name.length, to - end);
		return more;
	}

	private static int end(byte[] keys, int from, int to, char sign) {
		int at = from;
		while (at < to && keys[at] != sign) {
			at++;
		}
		return at;
	}

}
