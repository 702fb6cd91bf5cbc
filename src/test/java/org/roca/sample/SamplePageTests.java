package org.roca.sample;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = SampleApplication.class)
@AutoConfigureMockMvc
class SamplePageTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru" })
	void speaksTheLanguageOfTheAddress(String language) throws Exception {
		MvcTestResult answer = this.mvc.get().uri("/sample?q=a&lang=" + language).exchange();
		Document page = page(answer);
		assertThat(page.child(0).attr("lang")).isEqualTo(language);
		assertThat(answer.getResponse().getCookie("lang")).isNotNull()
			.satisfies((cookie) -> assertThat(cookie.getValue()).isEqualTo(language));
		String other = "en".equals(language) ? "ru" : "en";
		assertThat(page.select(".lang a").attr("href")).isEqualTo("?q=a&lang=" + other);
	}

	@Test
	void followsTheBrowserUntilSomebodyChooses() throws Exception {
		assertThat(page(this.mvc.get().uri("/sample").header("Accept-Language", "de, ru;q=0.8, en;q=0.5").exchange())
			.child(0)
			.attr("lang")).isEqualTo("ru");
		assertThat(page(this.mvc.get().uri("/sample?lang=xx").header("Accept-Language", "%%%").exchange()).child(0)
			.attr("lang")).isEqualTo("en");
	}

	@Test
	void writesFiguresAsTheContractSays() throws Exception {
		Document page = page(this.mvc.get().uri("/sample?lang=en").exchange());
		assertThat(page.select("a.figure[data-figure=activities]").attr("data-value")).isEqualTo("16768");
		Elements women = page.select("a.figure[data-figure=women]");
		assertThat(women.hasAttr("data-value")).isTrue();
		assertThat(women.attr("data-value")).isEmpty();
		assertThat(women.text()).startsWith("not known");
		assertThat(page.select("a.figure[data-figure=contributions-usd] .figure__n").text()).isEqualTo("16,768,415.85");
		assertThat(page.select("b[data-figure=activities]").attr("data-value")).isEqualTo("16768");
	}

	@Test
	void marksTextsWithoutTranslation() throws Exception {
		Document page = page(this.mvc.get().uri("/sample?lang=ru").exchange());
		assertThat(page.select("span[lang=en]").eachText()).contains("Only in English");
		assertThat(page.select(".untranslated").text()).isEqualTo("нет перевода");
		assertThat(page.select("#main .unreviewed")).hasSize(1);
	}

	@Test
	void hasNothingInline() throws Exception {
		Document page = page(this.mvc.get().uri("/sample").exchange());
		assertThat(page.select("[style], style, [onclick], script:not([src])")).isEmpty();
		assertThat(page.html()).doesNotContain("<script>alert");
	}

	@Test
	void servesOnlyHashedAssetsAndForGood() throws Exception {
		Document page = page(this.mvc.get().uri("/sample").exchange());
		List<String> assets = page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href");
		assets.addAll(page.select("script").eachAttr("src"));
		assets.addAll(page.select("[data-echarts]").eachAttr("data-echarts"));
		assertThat(assets).hasSize(8).allSatisfy((asset) -> {
			assertThat(asset).matches(".*-[0-9a-f]{32}\\.(css|js|svg)");
			assertThat(this.mvc.get().uri(asset)).hasStatusOk()
				.hasHeader("Cache-Control", "max-age=31536000, public, immutable");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/css/app.css", "/lib/echarts.min.js", "/lib/bootstrap.min.js", "/application.yaml",
			"/webjars/htmx.org/2.0.10/package.json", "/_static/bootstrap/5.3.8/package.json" })
	void reachesNothingElse(String path) {
		assertThat(this.mvc.get().uri(path)).hasStatus(404);
	}

	@Test
	void tellsSearchEnginesToStayAway() {
		assertThat(this.mvc.get().uri("/robots.txt")).hasStatusOk().bodyText().contains("Disallow: /");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru" })
	void saysHowFiguresAreCounted(String language) throws Exception {
		Document page = page(this.mvc.get().uri("/method?lang=" + language).exchange());
		assertThat(page.select("main h2")).hasSize(10);
		assertThat(page.select("main").text()).contains("Asia/Tashkent").doesNotContain("??");
	}

	private static Document page(MvcTestResult answer) throws Exception {
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(answer.getResponse().getContentAsString());
	}

}
