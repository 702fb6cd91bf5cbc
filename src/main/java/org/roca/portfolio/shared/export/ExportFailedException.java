package org.roca.portfolio.shared.export;

import org.roca.portfolio.shared.export.ExportJob.Failure;

/** The file could not be made. */
class ExportFailedException extends RuntimeException {

	private final Failure failure;

	private final String address;

	/**
	 * A file that is not there.
	 * @param address by which it can be asked for again
	 */
	ExportFailedException(Failure failure, String address) {
		super("The export failed (" + failure + ") for " + address);
		this.failure = failure;
		this.address = address;
	}

	Failure failure() {
		return this.failure;
	}

	String address() {
		return this.address;
	}

}
