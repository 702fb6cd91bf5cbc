package org.roca.portfolio.shared.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * English and Russian words. Each module keeps its own bundle in
 * {@code messages/<module>.properties}; all bundles on the class path are found at start.
 */
@Configuration(proxyBeanMethods = false)
public class LanguageConfiguration implements WebMvcConfigurer {

	/**
	 * The words of all modules.
	 * @return a source that fails on a key without words
	 * @throws IOException if the class path can't be read
	 */
	@Bean
	public static MessageSource messageSource() throws IOException {
		ResourceBundleMessageSource source = new ResourceBundleMessageSource();
		source.setBasenames(baseNames());
		source.setDefaultEncoding("UTF-8");
		source.setFallbackToSystemLocale(false);
		return source;
	}

	@Bean
	LocaleResolver localeResolver() {
		return new LanguageCookie();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new LanguageSwitch());
	}

	static String[] baseNames() throws IOException {
		Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
		return Arrays.stream(found)
			.map((resource) -> Objects.requireNonNull(resource.getFilename()).replace(".properties", ""))
			.filter((name) -> !name.endsWith("_ru"))
			.map((name) -> "messages/" + name)
			.distinct()
			.sorted()
			.toArray(String[]::new);
	}

}
