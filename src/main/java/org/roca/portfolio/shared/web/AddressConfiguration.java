package org.roca.portfolio.shared.web;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;

/**
 * Takes addresses as people type and programs write them: with a slash at the end, with a
 * project's code whose slash is encoded, with a query that is not quite encoded.
 */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration {

	/** Before all that reads the query, which for a bad one fails. */
	@Bean
	FilterRegistrationBean<ReadableAddress> readableAddress() {
		FilterRegistrationBean<ReadableAddress> filter = new FilterRegistrationBean<>(new ReadableAddress());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
		return filter;
	}

	/**
	 * Behind the security, which refuses an address that begins with two slashes and
	 * would lead to another site.
	 */
	@Bean
	FilterRegistrationBean<UrlHandlerFilter> slashAtTheEnd() {
		FilterRegistrationBean<UrlHandlerFilter> filter = new FilterRegistrationBean<>(
				UrlHandlerFilter.trailingSlashHandler("/**").redirect(HttpStatus.MOVED_PERMANENTLY).build());
		filter.setOrder(Ordered.LOWEST_PRECEDENCE - 20);
		return filter;
	}

	/** Tomcat refuses an encoded slash by itself; here the security's firewall does. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlash() {
		return (tomcat) -> tomcat.addConnectorCustomizers(
				(connector) -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.DECODE.getValue()));
	}

	/** Added behind the usual one, so that it answers first. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableRequest() {
		return (tomcat) -> tomcat
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new UnreadableRequest()));
	}

}
