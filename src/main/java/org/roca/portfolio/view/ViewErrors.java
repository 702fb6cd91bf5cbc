package org.roca.portfolio.view;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Tells who follows an old address of a view what may have become of it. */
@ControllerAdvice
class ViewErrors {

	@ExceptionHandler(NoSuchViewException.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String gone() {
		return "view/gone";
	}

}
