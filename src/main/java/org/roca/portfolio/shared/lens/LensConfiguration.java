package org.roca.portfolio.shared.lens;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts the lens behind the security and before all pages. */
@Configuration(proxyBeanMethods = false)
class LensConfiguration implements WebMvcConfigurer {

	/**
	 * The security brings the only processor of links there can be; the lens wraps it.
	 */
	@Bean
	static BeanPostProcessor lensLinks() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof RequestDataValueProcessor security) ? new LensLinks(security) : bean;
			}
		};
	}

	@Bean
	FilterRegistrationBean<LensFilter> lensFilter(LensReader reader, Past past) {
		FilterRegistrationBean<LensFilter> filter = new FilterRegistrationBean<>(new LensFilter(reader, past));
		filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
		return filter;
	}

	/** Last, so that the refusal speaks the language that the address chooses. */
	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new LensRefusal()).order(Ordered.LOWEST_PRECEDENCE);
	}

}
