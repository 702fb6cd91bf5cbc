package org.roca.portfolio.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page for every error that no handler explained: refused by the server, by a filter
 * or by the security of the web, or failed in a page.
 */
@Controller
class UncaughtErrors implements ErrorController {

	@RequestMapping("/error")
	ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
		Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		int status = (code instanceof Integer number && HttpStatus.resolve(number) != null) ? number
				: HttpStatus.NOT_FOUND.value();
		Throwable cause = (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable error) ? error
				: null;
		if (DatabaseDown.isCauseOf(cause)) {
			status = HttpStatus.SERVICE_UNAVAILABLE.value();
		}
		if (status < HttpStatus.INTERNAL_SERVER_ERROR.value()) {
			return ErrorPage.of(status);
		}
		return ErrorPage.failed(status, cause, String.valueOf(asked), response);
	}

}
