package org.roca.portfolio.shared.web;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of an error. Nothing on it comes from the database, and nothing of the error's
 * cause: an error of ours has a number, by which its cause is found in the log.
 */
final class ErrorPage {

	/** Seconds after which a database that did not answer is worth another try. */
	private static final String RETRY_AFTER = "20";

	private static final Logger logger = LoggerFactory.getLogger(ErrorPage.class);

	private ErrorPage() {
	}

	static ModelAndView of(int status) {
		return new ModelAndView("error", HttpStatus.valueOf(status)).addObject("status", status);
	}

	/**
	 * The page of an error that is ours.
	 * @param cause what failed, for the log only; null where it is already there
	 * @param address the address that was asked for
	 */
	static ModelAndView failed(int status, @Nullable Throwable cause, String address, HttpServletResponse response) {
		String number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
		if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			logger.error("Error {}: the database did not answer for {}{}", number, address,
					(cause != null) ? ": " + cause : "");
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		}
		else {
			logger.error("Error {}: answered {} to {}", number, status, address, cause);
		}
		return of(status).addObject("number", number);
	}

}
