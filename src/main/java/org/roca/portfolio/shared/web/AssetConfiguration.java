package org.roca.portfolio.shared.web;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Style sheets, scripts and pictures. Their addresses carry a hash of their content, so a
 * browser keeps them for a year and never shows an old one. Of the libraries only the
 * files that pages use can be reached.
 */
@Configuration(proxyBeanMethods = false)
public class AssetConfiguration implements WebMvcConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		for (String folder : List.of("css", "js", "img")) {
			hashed(registry, folder).addResourceLocations("classpath:/static/" + folder + "/")
				.resourceChain(true)
				.addResolver(new HashedResources());
		}
		hashed(registry, "lib").resourceChain(true).addResolver(new HashedResources()).addResolver(new LibraryFiles());
		// What no controller knows ends here, and is not found.
		registry.addResourceHandler("/**")
			.addResourceLocations("classpath:/static/root/")
			.resourceChain(false)
			.addResolver(new RootFiles());
	}

	private static ResourceHandlerRegistration hashed(ResourceHandlerRegistry registry, String folder) {
		CacheControl forever = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
		return registry.addResourceHandler("/" + folder + "/**").setCacheControl(forever);
	}

	/** Error pages carry hashed addresses too. */
	@Bean
	FilterRegistrationBean<ResourceUrlEncodingFilter> hashedAddresses() {
		FilterRegistrationBean<ResourceUrlEncodingFilter> filter = new FilterRegistrationBean<>(
				new ResourceUrlEncodingFilter());
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		return filter;
	}

}
