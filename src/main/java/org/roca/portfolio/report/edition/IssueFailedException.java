package org.roca.portfolio.report.edition;

/** A file of an edition could not be written, so nothing of the edition is kept. */
class IssueFailedException extends RuntimeException {

	private final String file;

	IssueFailedException(String file, Throwable cause) {
		super("Not written: " + file, cause);
		this.file = file;
	}

	/** Which file: {@code PDF (ru)}. */
	String file() {
		return this.file;
	}

}
