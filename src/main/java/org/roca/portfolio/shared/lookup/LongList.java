package org.roca.portfolio.shared.lookup;

/**
 * Which lists of a form are chosen from and which are looked up: what a person overlooks
 * at a glance is a list, what is longer is found by typing. So a form weighs the same
 * however long a register grows.
 */
public final class LongList {

	/** The longest list that a form shows whole. */
	public static final int MOST = 60;

	private LongList() {
	}

	/** Whether a list of so many is too long to be shown whole. */
	public static boolean is(int size) {
		return size > MOST;
	}

}
