package org.roca.portfolio.shared.kept;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Answers with the page that was kept, else keeps the one that is drawn. The state is
 * read before the page is: what somebody saves meanwhile makes another state, for which
 * the page is drawn again. Who reads inside a transaction, as on a past day, may see what
 * nobody else does and is left alone; so is who was just told something that is said
 * once, and a page with a form, whose token is its session's own.
 */
class KeptPagesInterceptor implements HandlerInterceptor {

	private static final String STATE = KeptPagesInterceptor.class.getName();

	private static final String TOKEN = "name=\"_csrf\"";

	private final RecordsStates states;

	private final KeptPages pages;

	KeptPagesInterceptor(RecordsStates states, KeptPages pages) {
		this.states = states;
		this.pages = pages;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!mayBeKept(request, handler)) {
			return true;
		}
		RecordsState state = this.states.now(request.getRemoteUser());
		KeptPage page = this.pages.find(request, state);
		if (page == null) {
			request.setAttribute(STATE, state);
			return true;
		}
		response.setContentType(page.contentType());
		page.answer(request);
		return false;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		ContentCachingResponseWrapper drawn = WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class);
		if (failure == null && drawn != null && request.getAttribute(STATE) instanceof RecordsState state
				&& isWhole(drawn)) {
			KeptPage page = KeptPage.of(drawn.getContentAsByteArray(), drawn.getContentType());
			this.pages.keep(request, state, page);
			page.answer(request);
		}
	}

	private static boolean mayBeKept(HttpServletRequest request, Object handler) {
		return handler instanceof HandlerMethod method && method.getBeanType().isAnnotationPresent(Kept.class)
				&& request.getMethod().equals("GET") && request.getDispatcherType() == DispatcherType.REQUEST
				&& request.getRemoteUser() != null && RequestContextUtils.getInputFlashMap(request) == null
				&& !TransactionSynchronizationManager.isActualTransactionActive();
	}

	private static boolean isWhole(ContentCachingResponseWrapper page) {
		String type = page.getContentType();
		return page.getStatus() == HttpServletResponse.SC_OK && type != null && type.startsWith("text/html")
				&& page.getHeader(HttpHeaders.SET_COOKIE) == null
				&& !new String(page.getContentAsByteArray(), StandardCharsets.ISO_8859_1).contains(TOKEN);
	}

}
