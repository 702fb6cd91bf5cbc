package org.roca.portfolio.view;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Views are kept, shared, opened and removed by whom they should, and by nobody else. */
@DatabaseTest
class ViewPagesTests {

	private static final String TRAININGS = "/activities?country=TJ&type=training";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private RequestPostProcessor officer;

	private RequestPostProcessor colleague;

	private RequestPostProcessor donor;

	@BeforeEach
	void three() {
		this.officer = this.people.officer("keeps-views");
		this.colleague = this.people.officer("reads-views");
		this.donor = this.people.donor("donor-of-views",
				this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single());
	}

	@Test
	void keepsThePageFromWhichOneComes() {
		assertThat(
				this.mvc.get().uri("/views/new?page=/activities&country=TJ&type=training&lang=en").with(this.officer))
			.hasStatusOk()
			.bodyText()
			.contains("Held in: Tajikistan; Type: Training", "value=\"/activities?country=TJ&amp;type=training\"");
		assertThat(save("Trainings", TRAININGS)).hasRedirectedUrl("/views");
		assertThat(this.mvc.get().uri("/views").with(this.officer)).bodyText().contains("Trainings", "only you");
		assertThat(this.mvc.get().uri(href("Trainings")).with(this.officer)).hasRedirectedUrl(TRAININGS);
	}

	@Test
	void aFormSentTwiceMakesOneView() {
		String key = UUID.randomUUID().toString();
		assertThat(save("Once", TRAININGS, "form-key", key)).hasRedirectedUrl("/views");
		assertThat(save("Once", TRAININGS, "form-key", key)).hasRedirectedUrl("/views");
		assertThat(this.jdbc.sql("select count(*) from saved_view").query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void saysWhatIsWrongAndKeepsWhatWasTyped() {
		save("Taken", TRAININGS);
		assertThat(save("Taken", "/sites", "share", "donor")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Another view of yours has this name", "value=\"Taken\"", "<title>Save this view – ");
		assertThat(body(save("Taken", "/sites", "share", "donor")))
			.containsPattern("<input[^>]*id=\"share-donor\"[^>]*checked");
		assertThat(save("  \n ", "/sites")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Give it a name");
		assertThat(save("x".repeat(121), "/sites")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		for (String address : new String[] { "https://evil.example/", "//evil.example", "/accounts", "" }) {
			assertThat(save("Elsewhere", address)).as(address)
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyText()
				.contains("This page can’t be saved");
		}
	}

	@Test
	void standsInTheListsOfThoseItIsSharedWithAndOpensForNobodyElse() {
		save("For donors", TRAININGS, "share", "donor");
		String href = href("For donors");
		assertThat(this.mvc.get().uri("/views").with(this.donor)).bodyText().contains("For donors", "Keeps-views");
		assertThat(this.mvc.get().uri(href).with(this.donor)).hasRedirectedUrl(TRAININGS);
		assertThat(this.mvc.get().uri("/views").with(this.colleague)).bodyText().doesNotContain("For donors");
		assertThat(this.mvc.get().uri(href).with(this.colleague)).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("This view does not open");
		assertThat(this.mvc.get().uri(href)).hasRedirectedUrl("/sign-in");
	}

	@Test
	void opensByItsAddressForWhomeverItIsSentTo() {
		save("By address", TRAININGS, "by-link", "yes");
		assertThat(this.mvc.get().uri("/views").with(this.colleague)).bodyText().doesNotContain("By address");
		assertThat(this.mvc.get().uri(href("By address")).with(this.colleague)).hasRedirectedUrl(TRAININGS);
		assertThat(this.mvc.get().uri(href("By address")).with(this.donor)).hasRedirectedUrl(TRAININGS);
	}

	@Test
	void countsWhatEachReaderMaySee() {
		save("All", "/activities", "share", "donor", "share", "officer");
		save("Money", "/contributions", "share", "donor", "share", "officer");
		for (RequestPostProcessor reader : new RequestPostProcessor[] { this.officer, this.donor }) {
			for (String list : new String[] { "/activities", "/contributions" }) {
				String figure = body(this.mvc.get().uri(list).with(reader).exchange()).replaceAll(
						"(?s).*<b class=\"stated\" data-figure=\"" + list.substring(1) + "\" data-value=\"(\\d+)\".*",
						"$1");
				assertThat(body(this.mvc.get().uri("/views").with(reader).exchange()))
					.containsPattern("data-label=\"Rows now\">" + figure + "<");
			}
		}
	}

	@Test
	void saysInWordsThatAViewNamesWhatItsReaderDoesNotSee() {
		this.jdbc.sql("update project set visibility = 'office' where slug = 'KGZ-K50'").update();
		save("Hidden project", "/activities?project=KGZ-K50", "share", "donor");
		assertThat(this.mvc.get().uri("/views").with(this.donor)).bodyText()
			.contains("1 filter names nothing that you can see", "not in your view")
			.doesNotContain("K50");
	}

	@Test
	void onlyItsOwnerChangesAndRemovesIt() {
		save("Mine", TRAININGS, "share", "officer");
		String href = href("Mine");
		for (String step : new String[] { "/edit", "/remove" }) {
			assertThat(post(href + step, this.colleague, "name", "Theirs", "version", "0"))
				.hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(this.mvc.get().uri(href + "/edit").with(this.colleague)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(href + "/edit", this.officer, "name", "Renamed", "version", "0", "share", "manager"))
			.hasRedirectedUrl("/views");
		assertThat(this.mvc.get().uri(href).with(this.colleague)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(href + "/remove", this.officer)).hasRedirectedUrl("/views");
		assertThat(this.mvc.get().uri(href).with(this.officer)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aFormOpenedBeforeAnotherChangeOverwritesNothingUnasked() {
		save("First", TRAININGS);
		String href = href("First");
		assertThat(post(href + "/edit", this.officer, "name", "Second", "version", "0")).hasRedirectedUrl("/views");
		MvcTestResult late = post(href + "/edit", this.officer, "name", "Third", "version", "0");
		assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("is called “Second” now", "value=\"Third\"", "name=\"version\" value=\"1\"");
		assertThat(post(href + "/edit", this.officer, "name", "Third", "version", "1")).hasRedirectedUrl("/views");
	}

	@Test
	void oneArrivesAtTheChosenPageAfterSigningIn() {
		save("Begin", TRAININGS, "start", "yes");
		assertThat(signIn("keeps-views")).hasRedirectedUrl(TRAININGS);
		assertThat(signIn("reads-views")).hasRedirectedUrl("/");
		assertThat(this.mvc.get().uri("/").with(this.officer)).hasStatusOk();
		post(href("Begin") + "/start", this.officer, "here", "no");
		assertThat(signIn("keeps-views")).hasRedirectedUrl("/");
	}

	@Test
	void whatIsNoLongerSharedIsNoPageToArriveAt() {
		save("Shared start", TRAININGS, "share", "officer");
		String href = href("Shared start");
		assertThat(post(href + "/start", this.colleague)).hasRedirectedUrl("/views");
		assertThat(signIn("reads-views")).hasRedirectedUrl(TRAININGS);
		post(href + "/edit", this.officer, "name", "Shared start", "version", "0");
		assertThat(signIn("reads-views")).hasRedirectedUrl("/");
	}

	@Test
	void whoeverOnlyReadsKeepsNoViews() {
		save("Read me", TRAININGS, "by-link", "yes");
		for (RequestPostProcessor reader : new RequestPostProcessor[] { this.donor,
				this.people.administrator("views-administrator"), this.people.manager("views-newcomer") }) {
			assertThat(post("/views/new", reader, "name", "Not mine", "address", TRAININGS))
				.hasStatus(HttpStatus.FORBIDDEN);
			assertThat(post(href("Read me") + "/start", reader)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.mvc.get().uri("/activities").with(reader)).bodyText().doesNotContain("/views/new");
		}
	}

	@Test
	void speaksRussian() {
		save("По-русски", TRAININGS);
		assertThat(this.mvc.get().uri("/views?lang=ru").with(this.officer)).bodyText()
			.contains("Сохранённые выборки", "По-русски", "Таджикистан", "только для вас");
	}

	private MvcTestResult signIn(String username) {
		return this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.param("username", username)
			.param("password", People.PASSWORD)
			.exchange();
	}

	private String href(String name) {
		return "/views/" + this.jdbc.sql("select key::text from saved_view where name = ?")
			.param(name)
			.query(String.class)
			.single();
	}

	private MvcTestResult save(String name, String address, String... more) {
		String[] fields = new String[more.length + 4];
		System.arraycopy(more, 0, fields, 4, more.length);
		System.arraycopy(new String[] { "name", name, "address", address }, 0, fields, 0, 4);
		return post("/views/new", this.officer, fields);
	}

	private MvcTestResult post(String address, RequestPostProcessor person, String... fields) {
		var request = this.mvc.post().uri(address).with(person).with(csrf());
		for (int at = 0; at < fields.length; at += 2) {
			request = request.param(fields[at], fields[at + 1]);
		}
		return request.exchange();
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
