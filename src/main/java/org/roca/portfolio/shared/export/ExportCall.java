package org.roca.portfolio.shared.export;

import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.lens.Lens;

/**
 * Who asks for a file, and what they would see. All of it is fixed when they ask, however
 * long the file takes.
 *
 * @param owner the name they signed in with
 * @param scope what they may see, or the donor as whom they look
 * @param lens through which they look
 * @param language the language they read
 * @param address path and query, by which the same can be asked for again
 * @param server the address of the server, without a slash at its end
 */
public record ExportCall(String owner, Scope scope, Lens lens, Locale language, String address, String server) {

	/** The call of a request, in the language of the current reader. */
	public static ExportCall of(Scope scope, HttpServletRequest request) {
		String query = request.getQueryString();
		String server = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
		return new ExportCall(Objects.requireNonNull(request.getRemoteUser()), scope, Lens.of(request),
				LocaleContextHolder.getLocale(),
				(query != null) ? request.getRequestURI() + "?" + query : request.getRequestURI(), server);
	}

	/**
	 * The whole address of a page, seen through the same lens.
	 * @param href path and query
	 */
	public String page(String href) {
		String lens = this.lens.query();
		return this.server + href + (lens.isEmpty() ? "" : (href.contains("?") ? "&" : "?") + lens);
	}

}
