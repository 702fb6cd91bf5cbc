package org.roca.portfolio.shared.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;

/**
 * Errors that a page can explain better than a status alone. All others reach
 * {@link UncaughtErrors}.
 */
@ControllerAdvice
class ErrorPages {

	private static final String ASKED = "asked";

	private static final String NEAR = "near";

	private final ObjectProvider<NearMatches> matches;

	private final ObjectProvider<PutAway> bins;

	ErrorPages(ObjectProvider<NearMatches> matches, ObjectProvider<PutAway> bins) {
		this.matches = matches;
		this.bins = bins;
	}

	@ExceptionHandler
	ModelAndView noRecord(NotFoundException ex, Scope scope, Editor editor) {
		Optional<PutAway.Place> bin = this.bins.stream()
			.flatMap((each) -> each.find(scope, editor, ex.kind(), ex.code()).stream())
			.findFirst();
		return bin.map((place) -> notFound(ex.code(), List.of()).addObject("bin", place))
			.orElseGet(() -> notFound(ex.code(), near(scope, ex.kind(), ex.code())));
	}

	/** The last part of an unknown address may be a code that somebody knows. */
	@ExceptionHandler
	ModelAndView noPage(NoResourceFoundException ex, Scope scope) {
		String path = ex.getResourcePath();
		return notFound("/" + path, near(scope, "", path.substring(path.lastIndexOf('/') + 1)));
	}

	@ExceptionHandler
	ModelAndView notUnderstood(MethodArgumentTypeMismatchException ex) {
		return ErrorPage.of(HttpStatus.BAD_REQUEST.value()).addObject(ASKED, String.valueOf(ex.getValue()));
	}

	@ExceptionHandler
	ModelAndView incomplete(ServletRequestBindingException ex) {
		return ErrorPage.of(HttpStatus.BAD_REQUEST.value());
	}

	@ExceptionHandler
	ModelAndView wrongMethod(HttpRequestMethodNotSupportedException ex, HttpServletResponse response) {
		response.setHeader(HttpHeaders.ALLOW,
				String.join(", ", Objects.requireNonNullElse(ex.getSupportedMethods(), new String[0])));
		return ErrorPage.of(HttpStatus.METHOD_NOT_ALLOWED.value());
	}

	/** The database is down or does not answer; it may be back in a moment. */
	@ExceptionHandler({ CannotCreateTransactionException.class, DataAccessResourceFailureException.class })
	ModelAndView databaseDown(Exception ex, HttpServletRequest request, HttpServletResponse response) {
		return ErrorPage.failed(HttpStatus.SERVICE_UNAVAILABLE.value(), ex, request.getRequestURI(), response);
	}

	private static ModelAndView notFound(String asked, List<NearMatch> near) {
		return ErrorPage.of(HttpStatus.NOT_FOUND.value()).addObject(ASKED, asked).addObject(NEAR, near);
	}

	/** Who sees nothing is offered nothing, and costs no query. */
	private List<NearMatch> near(Scope scope, String kind, String code) {
		NearMatches all = this.matches.getIfAvailable();
		return (all != null && scope.reach() != Scope.Reach.NONE) ? all.near(scope, kind, code) : List.of();
	}

}
