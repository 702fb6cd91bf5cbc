package org.roca.portfolio.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.lens.Lens;

import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * A parameter of type {@link Scope}: what the signed-in person sees; nobody sees nothing.
 * Who looks as a donor sees what the donor sees, also on a past day.
 */
class ScopeOfRequest implements HandlerMethodArgumentResolver {

	private static final String KEPT = ScopeOfRequest.class.getName();

	private final FundedProjects projects;

	private final NamedRecords records;

	ScopeOfRequest(FundedProjects projects, NamedRecords records) {
		this.projects = projects;
		this.records = records;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Scope.class;
	}

	@Override
	public Scope resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Scope kept) {
			return kept;
		}
		Lens lens = Lens.of(request.getNativeRequest(HttpServletRequest.class));
		Scope scope = scope(lens.donor());
		boolean past = lens.asOf() != null && lens.asOf().isPast();
		Scope asked = known(past ? scope.onAPastDay() : scope);
		request.setAttribute(KEPT, asked, RequestAttributes.SCOPE_REQUEST);
		return asked;
	}

	private Scope known(Scope scope) {
		return (scope.reach() == Scope.Reach.DONOR) ? this.records.in(this.projects.in(scope)) : scope;
	}

	private static Scope scope(Lens.@Nullable Donor donor) {
		if (donor != null) {
			return Scope.donor(donor.id());
		}
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof AccountUser user) ? user.scope()
				: Scope.none();
	}

}
