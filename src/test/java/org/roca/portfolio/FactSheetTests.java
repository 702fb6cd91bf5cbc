package org.roca.portfolio;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;

/** A fact sheet is one page of A4, whatever is known of its subject. */
@DatabaseTest
class FactSheetTests {

	private static final float A4_WIDTH = 595;

	private static final int DPI = 72;

	private static final int WHITE = 255;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyProjectAndCountryHasOnePageInBothLanguages() throws IOException {
		RequestPostProcessor officer = this.people.officer("reading-officer");
		List<String> wrong = new ArrayList<>();
		for (String subject : subjects()) {
			for (String language : List.of("en", "ru")) {
				String address = subject + "/fact-sheet.pdf?lang=" + language;
				try (PDDocument sheet = Loader.loadPDF(ask(address, officer).getContentAsByteArray())) {
					String text = new PDFTextStripper().getText(sheet);
					if (sheet.getNumberOfPages() != 1
							|| Math.abs(sheet.getPage(0).getMediaBox().getWidth() - A4_WIDTH) > 1
							|| !text.contains(language.equals("ru") ? "Что неизвестно" : "What is not known")) {
						wrong.add(address + ": " + sheet.getNumberOfPages() + " pages, " + text);
					}
					if (!gutterIsFree(sheet)) {
						wrong.add(address + ": the left column stands out into the right");
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(subjects()).hasSizeGreaterThan(12).contains("/projects/XAC-K22", "/countries/TJ");
	}

	@Test
	void theLongestTextsStillFit() throws IOException {
		this.jdbc.sql("""
				insert into statement (id, project_id, kind, position, text_en, text_en_state)
				select 980000 + n, p.id, 'aim', 100 + n, repeat('A long aim of the project. ', 60), 'original'
				from project p, generate_series(1, 12) n where p.slug = 'XAC-K22'""").update();
		try (PDDocument sheet = Loader
			.loadPDF(ask("/projects/XAC-K22/fact-sheet.pdf", this.people.officer("reading-officer"))
				.getContentAsByteArray())) {
			assertThat(sheet.getNumberOfPages()).isEqualTo(1);
			assertThat(new PDFTextStripper().getText(sheet)).contains("more");
		}
	}

	@Test
	void thePageStatesTheFiguresOfItsDashboard() {
		RequestPostProcessor officer = this.people.officer("reading-officer");
		for (String subject : List.of("/projects/XAC-K22", "/countries/TJ")) {
			List<String> dashboard = figures(page(subject, officer), "a[data-figure]");
			assertThat(figures(page(subject + "/fact-sheet", officer), "a.figure[data-figure]")).as(subject)
				.isNotEmpty()
				.isSubsetOf(dashboard);
		}
	}

	@Test
	void donorsSeeTheirOwnOnly() {
		long donor = this.jdbc.sql("select id from organisation where slug = 'norway'").query(Long.class).single();
		RequestPostProcessor norway = this.people.donor("reading-norway", donor);
		String hidden = this.jdbc.sql("""
				select p.slug from project p where not exists (select from funded_project f
					where f.project_id = p.id and f.donor_id = ?)
				and not exists (select from activity a where a.visibility = 'public') order by p.id limit 1""")
			.param(donor)
			.query(String.class)
			.single();
		assertThat(ask("/projects/" + hidden + "/fact-sheet", norway).getStatus()).isEqualTo(404);
		assertThat(ask("/projects/" + hidden + "/fact-sheet.pdf", norway).getStatus()).isEqualTo(404);
	}

	/** Whether nothing is drawn between the columns, which the lower half has. */
	private static boolean gutterIsFree(PDDocument sheet) throws IOException {
		BufferedImage page = new PDFRenderer(sheet).renderImageWithDPI(0, DPI, ImageType.GRAY);
		int[] band = page.getRaster()
			.getPixels(millimetres(114), page.getHeight() / 2, millimetres(2), page.getHeight() * 2 / 5, (int[]) null);
		return Arrays.stream(band).allMatch((shade) -> shade == WHITE);
	}

	private static int millimetres(double length) {
		return (int) Math.round(length / 25.4 * DPI);
	}

	private List<String> subjects() {
		List<String> subjects = new ArrayList<>(
				this.jdbc.sql("select '/projects/' || slug from project order by id").query(String.class).list());
		subjects.addAll(this.jdbc.sql("""
				select '/countries/' || iso from country c where c.programme_state
					or exists (select from site s where s.country_iso = c.iso) order by iso""")
			.query(String.class)
			.list());
		return subjects;
	}

	private static List<String> figures(Document page, String which) {
		return page.select(which)
			.stream()
			.map((each) -> each.attr("data-figure") + "=" + each.attr("data-value") + " " + each.attr("href"))
			.toList();
	}

	private Document page(String address, RequestPostProcessor person) {
		MockHttpServletResponse answer = ask(address, person);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private MockHttpServletResponse ask(String address, RequestPostProcessor person) {
		return this.mvc.get().uri(address).with(person).exchange().getResponse();
	}

}
