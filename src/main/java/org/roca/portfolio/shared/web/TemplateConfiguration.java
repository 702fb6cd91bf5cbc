package org.roca.portfolio.shared.web;

import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How templates are kept between requests. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

	/** More than all templates together have. The library's 500 would be read anew. */
	private static final int EXPRESSIONS = 20_000;

	/** Every expression is read once, and kept. */
	@Bean
	static BeanPostProcessor keptExpressions() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof SpringTemplateEngine engine) {
					StandardCacheManager kept = new StandardCacheManager();
					kept.setExpressionCacheMaxSize(EXPRESSIONS);
					engine.setCacheManager(kept);
				}
				return bean;
			}

		};
	}

}
