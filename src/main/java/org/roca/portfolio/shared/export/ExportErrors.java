package org.roca.portfolio.shared.export;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import org.roca.portfolio.shared.export.ExportJob.Failure;

/** Explains why there is no file, and offers to try again. */
@ControllerAdvice
class ExportErrors {

	@ExceptionHandler
	ModelAndView refused(ExportRefusedException ex) {
		return page(HttpStatus.TOO_MANY_REQUESTS, ex.own() ? "own" : "all", ex.address());
	}

	@ExceptionHandler
	ModelAndView failed(ExportFailedException ex) {
		boolean full = ex.failure() == Failure.FULL;
		return page(full ? HttpStatus.INSUFFICIENT_STORAGE : HttpStatus.INTERNAL_SERVER_ERROR, full ? "full" : "error",
				ex.address());
	}

	private static ModelAndView page(HttpStatus status, String reason, String address) {
		return new ModelAndView("export/refused", status).addObject("reason", reason).addObject("address", address);
	}

}
