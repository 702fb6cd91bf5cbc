package org.roca.portfolio.shared.timing;

import javax.sql.DataSource;

import jakarta.servlet.DispatcherType;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Counts what goes through the connection pool, and puts the page filter around all other
 * filters.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimingProperties.class)
class TimingConfiguration {

	@Bean
	static BeanPostProcessor queryCounting() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource pool)
						? ProxyDataSourceBuilder.create(pool).listener(new QueryClock()).build() : bean;
			}
		};
	}

	@Bean
	FilterRegistrationBean<PageFilter> pageFilter(TimingProperties properties) {
		FilterRegistrationBean<PageFilter> filter = new FilterRegistrationBean<>(
				new PageFilter(properties.serverTiming()));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		return filter;
	}

}
