package org.roca.portfolio.activity.review;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.activity.bin.ActivityBin;
import org.roca.portfolio.activity.bin.BinOutcome;
import org.roca.portfolio.shared.Editor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Donors see what was approved, letter by letter, until something else is; then they see
 * that, on every page, figure, export and search alike, at once.
 */
@PortfolioTest(properties = "spring.application.name=Review")
class WhatDonorsSeeTests {

	/** In an approved record that its donors see, and one word that no record has. */
	private static final String REFERENCE = "XAC-K22-0010";

	private static final String WORD = "Zeravshan";

	private static final List<String> PAGES = List.of("/", "/countries", "/countries/TJ", "/themes", "/projects",
			"/projects/XAC-K22", "/activities", "/activities?project=XAC-K22&sort=-participants",
			"/activities?q=" + WORD, "/activities.csv", "/activities/" + REFERENCE, "/search?q=" + WORD,
			"/search?q=" + REFERENCE, "/agencies", "/donors", "/sites", "/activities?lang=ru");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ActivityReview review;

	@Autowired
	private ActivityBin bin;

	@Autowired
	private ApplicationContext application;

	private RequestPostProcessor donor = (request) -> request;

	private Editor aigul = Editor.none();

	private Editor nargiza = Editor.none();

	@BeforeEach
	void aDonorAManagerAndAnOfficer() {
		this.people.manager("aigul", "XAC-K22");
		this.people.officer("nargiza");
		this.aigul = this.people.editor("aigul");
		this.nargiza = this.people.editor("nargiza");
		this.donor = this.people.donor("reading-donor", this.jdbc.sql("""
				select donor_id from funded_project f join project p on p.id = f.project_id
				where p.slug = 'XAC-K22' order by 1 limit 1""").query(Long.class).single());
	}

	@Test
	void seeTheOldVersionUntilTheNewOneIsApprovedAndThenTheNewOneAtOnce() {
		Desk desk = new Desk(this.application);
		Map<String, String> before = pages();
		assertThat(before.get("/activities/" + REFERENCE)).doesNotContain(WORD);
		long participants = participants();

		desk.change(this.aigul, REFERENCE, "titleEn", "Course in " + WORD);
		desk.change(this.aigul, REFERENCE, "titleRu", "");
		desk.change(this.aigul, REFERENCE, "participants", "4321");
		assertThat(pages()).isEqualTo(before);
		assertThat(this.review.submit(this.aigul, REFERENCE, desk.version(REFERENCE))).isEqualTo(Step.DONE);
		assertThat(pages()).isEqualTo(before);
		assertThat(this.review.giveBack(this.nargiza, REFERENCE, desk.version(REFERENCE), "In which town?"))
			.isEqualTo(Step.DONE);
		assertThat(pages()).isEqualTo(before);
		desk.change(this.aigul, REFERENCE, "venueEn", "Assembly hall");
		assertThat(this.review.submit(this.aigul, REFERENCE, desk.version(REFERENCE))).isEqualTo(Step.DONE);
		assertThat(pages()).isEqualTo(before);
		long old = stated();

		assertThat(this.review.approve(this.nargiza, REFERENCE, desk.version(REFERENCE))).isEqualTo(Step.DONE);
		Map<String, String> after = pages();
		for (String path : List.of("/activities?project=XAC-K22&sort=-participants", "/activities.csv",
				"/activities/" + REFERENCE, "/search?q=" + WORD, "/activities?q=" + WORD)) {
			assertThat(after.get(path)).as(path).contains(WORD);
		}
		assertThat(participants() - participants).isEqualTo(4321 - old);
		assertThat(copies()).isZero();
	}

	@Test
	void seeNothingOfWhatIsInTheBinAndAllOfItWhenItIsBack() {
		Desk desk = new Desk(this.application);
		String reference = "XAC-K22-0012";
		String page = ask("/activities/" + reference);
		String list = ask("/activities?project=XAC-K22");
		desk.change(this.aigul, reference, "titleEn", "Not approved");
		assertThat(this.bin.bin(this.nargiza, reference, desk.version(reference), "Recorded twice"))
			.isEqualTo(BinOutcome.DONE);
		assertThat(status("/activities/" + reference)).isEqualTo(404);
		assertThat(ask("/activities/" + reference)).doesNotContain("Nargiza", "Recorded twice");
		assertThat(ask("/activities?project=XAC-K22")).doesNotContain(reference);
		assertThat(ask("/activities.csv")).doesNotContain(reference);
		assertThat(this.bin.restore(this.nargiza, reference)).isEqualTo(BinOutcome.DONE);
		assertThat(ask("/activities/" + reference)).isEqualTo(page);
		assertThat(ask("/activities?project=XAC-K22")).isEqualTo(list);
	}

	@Test
	void whoIsLeftOutSeesItNoMoreAtOnceAndWhoIsLetInWaits() {
		Desk desk = new Desk(this.application);
		String reference = "XAC-K22-0014";
		desk.change(this.aigul, reference, "visibility", "office");
		assertThat(status("/activities/" + reference)).isEqualTo(404);
		assertThat(ask("/activities.csv")).doesNotContain(reference);
		desk.change(this.aigul, reference, "visibility", "donors");
		assertThat(status("/activities/" + reference)).isEqualTo(404);
		assertThat(this.review.submit(this.aigul, reference, desk.version(reference))).isEqualTo(Step.DONE);
		assertThat(this.review.approve(this.nargiza, reference, desk.version(reference))).isEqualTo(Step.DONE);
		assertThat(status("/activities/" + reference)).isEqualTo(200);
		desk.change(this.aigul, reference, "visibility", "public");
		assertThat(this.jdbc.sql("select visibility from activity where reference = ? and publishes is not null")
			.param(reference)
			.query(String.class)
			.single()).isEqualTo("donors");
	}

	@Test
	void seeASiteThatWasAddedWithADraftOnceThatIsApproved() {
		Desk desk = new Desk(this.application);
		Map<String, String> before = pages();
		String reference = desk.write(this.aigul, "Visit to a new post");
		this.jdbc.sql("""
				insert into site (id, slug, name_en, name_en_state, kind, country_iso, project_id)
				select 990077, 'wakhan-post', 'Wakhan post', 'original', 'border_post', 'TJ', id
				from project where slug = 'XAC-K22'""").update();
		this.jdbc.sql("""
				insert into activity_site (activity_id, site_id)
				select a.id, s.id from activity a, site s where a.reference = ? and s.slug = 'wakhan-post'""")
			.param(reference)
			.update();
		assertThat(pages()).isEqualTo(before);
		assertThat(status("/sites/wakhan-post")).isEqualTo(404);
		assertThat(this.review.submit(this.aigul, reference, desk.version(reference))).isEqualTo(Step.DONE);
		assertThat(this.review.approve(this.nargiza, reference, desk.version(reference))).isEqualTo(Step.DONE);
		assertThat(status("/sites/wakhan-post")).isEqualTo(200);
	}

	private Map<String, String> pages() {
		Map<String, String> pages = new LinkedHashMap<>();
		PAGES.forEach((path) -> pages.put(path, ask(path)));
		return pages;
	}

	private String ask(String path) {
		return new String(
				this.mvc.get().uri(URI.create(path)).with(this.donor).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

	private int status(String path) {
		return this.mvc.get().uri(path).with(this.donor).exchange().getResponse().getStatus();
	}

	/** What the overview says of attendances. */
	private long participants() {
		return Long.parseLong(Jsoup.parse(ask("/")).select("[data-figure=participants]").attr("data-value"));
	}

	/** What the version that donors see says of attendances. */
	private long stated() {
		return this.jdbc
			.sql("select coalesce(participants, 0) from activity where reference = ? and publishes is not null")
			.param(REFERENCE)
			.query(Long.class)
			.single();
	}

	private long copies() {
		return this.jdbc.sql("select count(*) from activity where reference = ? and publishes is not null")
			.param(REFERENCE)
			.query(Long.class)
			.single();
	}

}
