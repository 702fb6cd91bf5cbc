package org.roca.portfolio;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page speaks Russian throughout: no missing message, and none left in English. */
@DatabaseTest
class BothLanguagesTests {

	private static final String NAME_OF_FIRST_ACCOUNT = "Administrator";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Test
	void noPageInRussianLeavesAMessageInEnglish() throws IOException {
		Set<String> english = english();
		assertThat(english).hasSizeGreaterThan(300);
		RequestPostProcessor keeper = this.people.administrator("walking-in-russian");
		int pages = 0;
		for (String path : WalkedAddresses.paths(this.mapping)) {
			for (String query : List.of("", "?country=TJ&q=no-such-word&colour=red&from=x")) {
				MockHttpServletResponse response = this.mvc.get()
					.uri(URI.create(path + query))
					.header("Accept-Language", "ru")
					.with(keeper)
					.exchange()
					.getResponse();
				if (String.valueOf(response.getContentType()).startsWith("text/html")) {
					speaksRussian(path + query,
							Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)), english);
					pages++;
				}
			}
		}
		assertThat(pages).isGreaterThan(50);
	}

	private static void speaksRussian(String address, Document page, Set<String> english) {
		assertThat(page.select("html[lang], body > [lang]").attr("lang")).as(address).isEqualTo("ru");
		assertThat(page.html()).as(address).doesNotContain("??");
		assertThat(page.title()).as(address).doesNotContain("null");
		Set<String> left = new LinkedHashSet<>();
		NodeVisitor visitor = (node, depth) -> {
			if (node instanceof TextNode text && english.contains(text.text().strip())
					&& Objects.requireNonNull(text.parent()).closest("[lang=en]") == null) {
				left.add(text.text().strip());
			}
			if (node instanceof Element element) {
				List.of("aria-label", "placeholder", "title", "data-label")
					.forEach((name) -> left
						.addAll(english.contains(element.attr(name)) && !element.attr("lang").equals("en")
								? Set.of(element.attr(name)) : Set.of()));
			}
		};
		page.traverse(visitor);
		assertThat(left).as(address).isEmpty();
	}

	/** The English messages that have other words in Russian and no parameter. */
	private static Set<String> english() throws IOException {
		Set<String> all = new LinkedHashSet<>();
		for (Resource bundle : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:messages/*_ru.properties")) {
			Properties russian = load(bundle);
			Properties english = load(bundle.createRelative(bundle.getFilename().replace("_ru", "")));
			english.forEach((key, text) -> {
				if (!text.equals(russian.get(key)) && String.valueOf(text).matches(".*[a-z]{3}.*")) {
					all.add(String.valueOf(text));
				}
			});
		}
		all.remove(NAME_OF_FIRST_ACCOUNT);
		return all;
	}

	private static Properties load(Resource bundle) throws IOException {
		return PropertiesLoaderUtils.loadProperties(new EncodedResource(bundle, StandardCharsets.UTF_8));
	}

}
