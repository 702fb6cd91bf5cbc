package org.roca.portfolio.account;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets every controller take the {@code Scope} and {@code Editor} of the person who asks.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final FundedProjects projects;

	private final NamedRecords records;

	WebConfiguration(FundedProjects projects, NamedRecords records) {
		this.projects = projects;
		this.records = records;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new ScopeOfRequest(this.projects, this.records));
		resolvers.add(new EditorOfRequest());
	}

}
