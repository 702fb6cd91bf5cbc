package org.roca.portfolio.shared.start;

/**
 * The application cannot start, and the person who started it can put that right. The
 * message is one whole sentence in English that says what is wrong and names the property
 * to set; it is shown without a stack trace.
 */
public class StartRefusedException extends RuntimeException {

	public StartRefusedException(String sentence) {
		super(sentence);
	}

	public StartRefusedException(String sentence, Throwable cause) {
		super(sentence, cause);
	}

}
