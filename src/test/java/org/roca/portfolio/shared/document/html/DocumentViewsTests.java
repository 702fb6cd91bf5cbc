package org.roca.portfolio.shared.document.html;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

import org.roca.portfolio.shared.document.DocumentMother;
import org.roca.portfolio.shared.document.RendererTest;

import static org.assertj.core.api.Assertions.assertThat;

@RendererTest
class DocumentViewsTests {

	@Autowired
	private DocumentViews views;

	@Autowired
	private SpringTemplateEngine templates;

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void statesEachFigureWhereItsLinkLeads() throws IOException {
		Element page = page("en");
		assertThat(page.select("a.figure")).hasSize(5);
		for (Element figure : page.select("a.figure[href^=#]")) {
			Element table = page.getElementById(figure.attr("href").substring(1));
			assertThat(table).isNotNull();
			Element part = table.closest("section");
			Element stated = part.selectFirst("b[data-figure=" + figure.attr("data-figure") + "]");
			assertThat(stated).as(figure.text()).isNotNull();
			assertThat(stated.attr("data-value")).isEqualTo(figure.attr("data-value"));
			assertThat(stated.closest("a")).isNull();
		}
		assertThat(page.select(".figures li.wide a.figure").eachAttr("data-figure")).as("long sums have room")
			.containsExactly("contributions-usd");
		assertThat(page.select("a.figure[data-figure=women]").attr("data-value")).isEmpty();
		assertThat(page.select("a.figure[data-figure=women] .nk").text()).isEqualTo("not known");
	}

	@Test
	void hasNeitherStylesNorScriptsOfItsOwn() throws IOException {
		Element page = page("en");
		assertThat(page.select("[style], style, script")).isEmpty();
		assertThat(page.select("svg[role=img]").eachAttr("aria-label")).contains("Most in 2020: 21 activities.");
		assertThat(page.html()).contains("=Costs &amp; &lt;expenditure&gt;");
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@Test
	void showsOnlyTheColumnsOfPages() throws IOException {
		Element table = page("en").getElementById("activities");
		assertThat(table.select("thead th").eachText()).containsExactly("Date", "Activity", "Country", "Participants",
				"Women");
		assertThat(table.select("tfoot td.n b").eachText()).containsExactly("34", "not known");
		assertThat(table.select("td a").first().attr("href")).isEqualTo("/activities/XAC-K22-0001");
		assertThat(table.select("[lang=ru]").first().text()).isEqualTo("Тоҷикистон");
	}

	@Test
	void writesNumbersAndDatesForTheReader() throws IOException {
		Element table = page("ru").getElementById("activities");
		assertThat(table.select("tbody th").first().text()).isEqualTo("27 февр. 2020");
	}

	@Test
	void showsCentsInAllOfAColumnOrInNone() throws IOException {
		assertThat(page("en").select("#contributions td:last-child").eachText()).containsExactly("7,110,047.85",
				"114,000.00", "7,224,047.85");
		assertThat(page("en").select("#contributions td:nth-child(3)").eachText()).contains("JPY 743,000,000",
				"US$ 114,000");
	}

	private Element page(String language) throws IOException {
		LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
		String html = this.templates.process("document/blocks", Set.of("sections"), new Context(
				Locale.forLanguageTag(language), Map.of("view", this.views.page(DocumentMother.report(language)))));
		return Jsoup.parse(html);
	}

}
