package org.roca.portfolio.shared.lens;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Explains why the state of a day can't be shown. */
@ControllerAdvice
class LensErrors {

	private static final String PAGE = "lens/day";

	@ExceptionHandler
	ModelAndView unreadable(UnreadableDayException ex) {
		return new ModelAndView(PAGE, HttpStatus.BAD_REQUEST).addObject("typed", ex.typed());
	}

	@ExceptionHandler
	ModelAndView before(BeforeRecordException ex) {
		return new ModelAndView(PAGE, HttpStatus.NOT_FOUND).addObject("day", ex.day()).addObject("first", ex.first());
	}

}
