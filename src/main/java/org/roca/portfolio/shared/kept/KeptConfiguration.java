package org.roca.portfolio.shared.kept;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks for kept pages last: the person, the language and the lens are known by then. */
@Configuration(proxyBeanMethods = false)
class KeptConfiguration implements WebMvcConfigurer {

	private final KeptPagesInterceptor interceptor;

	KeptConfiguration(RecordsStates states, KeptPages pages) {
		this.interceptor = new KeptPagesInterceptor(states, pages);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.interceptor).order(Ordered.LOWEST_PRECEDENCE);
	}

}
