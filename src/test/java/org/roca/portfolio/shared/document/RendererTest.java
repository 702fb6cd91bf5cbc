package org.roca.portfolio.shared.document;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.LanguageConfiguration;
import org.roca.portfolio.shared.web.SyntheticMark;
import org.roca.portfolio.shared.web.Words;

/** A test of what documents are written with, without database and pages. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig(RendererTest.Office.class)
public @interface RendererTest {

	/** Words, formats, templates and renderers. */
	@TestConfiguration(proxyBeanMethods = false)
	@ComponentScan(basePackageClasses = Document.class)
	@Import({ Formats.class, SyntheticMark.class, Words.class })
	@ImportAutoConfiguration(ThymeleafAutoConfiguration.class)
	class Office {

		@Bean
		static MessageSource messageSource() throws IOException {
			return LanguageConfiguration.messageSource();
		}

	}

}
