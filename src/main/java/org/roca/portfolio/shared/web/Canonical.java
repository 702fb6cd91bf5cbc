package org.roca.portfolio.shared.web;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The way from another writing of a code to its page: there is one address for each
 * record, and old ones lead to it for good.
 */
public final class Canonical {

	private Canonical() {
	}

	/**
	 * Leads to an address, with the query of the request.
	 * @param path the path of the page
	 * @param query the query as it was sent, null when there was none
	 */
	public static ModelAndView redirect(String path, @Nullable String query) {
		RedirectView view = new RedirectView((query != null) ? path + "?" + query : path, true);
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		view.setExpandUriTemplateVariables(false);
		return new ModelAndView(view);
	}

}
