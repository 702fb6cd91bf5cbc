package org.roca.portfolio.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.lens.Lens;

import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * A parameter of type {@link Editor}: what the signed-in person may change; nobody
 * changes nothing, and neither does who looks as a donor or at a past day.
 */
class EditorOfRequest implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Editor.class;
	}

	@Override
	public Editor resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		if (!Lens.of(request.getNativeRequest(HttpServletRequest.class)).isClear()) {
			return Editor.none();
		}
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof AccountUser user) ? user.editor()
				: Editor.none();
	}

}
