package org.roca.portfolio.exchange;

import org.roca.portfolio.shared.start.StartRefusedException;

/**
 * A data file cannot be loaded; nothing of any file was. The message names the file and,
 * where it can, the item.
 */
class BadPortfolioException extends StartRefusedException {

	private static final long serialVersionUID = 1L;

	private static final String PROPERTY = ". Nothing was loaded; portfolio.load=false starts without the data files.";

	BadPortfolioException(String reason) {
		super(reason + PROPERTY);
	}

	BadPortfolioException(String reason, Throwable cause) {
		super(reason + PROPERTY, cause);
	}

}
