package org.roca.portfolio.shared.export;

/** Too many files are under way, of this person or of all. */
class ExportRefusedException extends RuntimeException {

	private final boolean own;

	private final String address;

	/**
	 * A file that is not begun.
	 * @param own whether the person's own are too many
	 * @param address by which it can be asked for later
	 */
	ExportRefusedException(boolean own, String address) {
		super("Too many exports are under way for " + address);
		this.own = own;
		this.address = address;
	}

	boolean own() {
		return this.own;
	}

	String address() {
		return this.address;
	}

}
