package org.roca.portfolio.view;

import java.net.URI;
import java.util.List;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
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

/** Who follows a view is told what changed in it, on pages and by a feed of their own. */
@DatabaseTest
class FollowedViewTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private RequestPostProcessor officer;

	private String href = "";

	@BeforeEach
	void aView() {
		this.officer = this.people.officer("follows-views");
		post("/views/new", "name", "Project K22", "address", "/activities?project=XAC-K22", "share", "officer");
		this.href = "/views/" + this.jdbc.sql("select key::text from saved_view").query(String.class).single();
	}

	@Test
	void countsWhatChangedUntilItIsMarkedAsSeen() {
		assertThat(page(this.href + "/changes")).contains("You do not follow this view");
		follow("follow");
		follow("follow");
		assertThat(page("/views")).contains("nothing since you last looked");
		change();
		assertThat(page("/views")).contains("1 new or changed");
		assertThat(page(this.href + "/changes")).contains("1 activity changed", "Renamed &amp; &lt;more&gt;");
		int until = this.jdbc.sql("select max(id) from revision").query(Integer.class).single();
		post(this.href + "/follow", "do", "seen", "until", "0");
		assertThat(page("/views")).contains("1 new or changed");
		post(this.href + "/follow", "do", "seen", "until", String.valueOf(until));
		assertThat(page("/views")).contains("nothing since you last looked");
		follow("leave");
		assertThat(page(this.href + "/changes")).contains("You do not follow this view");
	}

	@Test
	void aFeedSaysTheSameWithoutSigningInAndIsLogged() {
		String feed = feed();
		change();
		MvcTestResult answer = this.mvc.get().uri(URI.create(feed)).exchange();
		assertThat(answer).hasStatusOk().hasContentType("application/atom+xml");
		assertThat(answer).hasHeader("Cache-Control", "private, no-store").doesNotContainHeader("Set-Cookie");
		Document atom = Jsoup.parse(body(answer), Parser.xmlParser());
		assertThat(atom.select("feed > title").text()).isEqualTo("Project K22");
		assertThat(atom.select("entry > title").text()).isEqualTo("Changed: Renamed & <more> (XAC-K22-0001)");
		assertThat(atom.select("entry > summary").text()).isEqualTo("Title in English");
		assertThat(atom.select("entry > link").attr("href")).endsWith("/activities/XAC-K22-0001");
		assertThat(body(this.mvc.get().uri(URI.create(feed.replace("lang=en", "lang=ru"))).exchange()))
			.contains("Изменённые:");
		assertThat(this.jdbc.sql("""
				select count(*) from access_log l join account a on a.id = l.account_id
				where a.username = 'follows-views' and l.format = 'atom' and l.address like '/views/%'""")
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void aFeedClosesWithItsButtonItsAccountAndItsView() {
		String first = feed();
		String second = feed();
		assertThat(status(first)).isEqualTo(404);
		assertThat(status(second)).isEqualTo(200);
		this.jdbc.sql("update account set enabled = false where username = 'follows-views'").update();
		assertThat(status(second)).isEqualTo(404);
		this.jdbc.sql("update account set enabled = true where username = 'follows-views'").update();
		assertThat(status(second)).isEqualTo(200);
		follow("close");
		assertThat(status(second)).isEqualTo(404);
		assertThat(this.jdbc.sql("select count(*) from view_subscription where token_digest is not null")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void aFeedOfWhoBecameADonorTellsWhatThatDonorMaySee() {
		String feed = feed();
		this.jdbc.sql("update activity set visibility = 'office' where reference = 'XAC-K22-0001'").update();
		change();
		assertThat(body(this.mvc.get().uri(URI.create(feed)).exchange())).contains("Renamed");
		this.jdbc.sql("update saved_view set by_link = true").update();
		this.jdbc.sql("""
				update account set role = 'donor', organisation_id = (select id from organisation where slug = 'norway')
				where username = 'follows-views'""").update();
		assertThat(status(feed)).isEqualTo(200);
		assertThat(body(this.mvc.get().uri(URI.create(feed)).exchange())).doesNotContain("Renamed");
	}

	@Test
	void aFeedOfWhatIsNoLongerSharedIsClosed() {
		RequestPostProcessor colleague = this.people.officer("follows-too");
		MvcTestResult made = this.mvc.post()
			.uri(this.href + "/follow")
			.with(colleague)
			.with(csrf())
			.param("do", "feed")
			.exchange();
		String feed = path(made);
		assertThat(status(feed)).isEqualTo(200);
		post(this.href + "/edit", "name", "Project K22", "version", "0");
		assertThat(status(feed)).isEqualTo(404);
	}

	@Test
	void onlyAGetOpensAFeedAndOnlyEditorsFollow() {
		String feed = feed();
		assertThat(this.mvc.post().uri(URI.create(feed)).with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(status("/shared/feeds/no-such-feed.atom")).isEqualTo(404);
		assertThat(this.mvc.post()
			.uri(this.href + "/follow")
			.with(this.people.administrator("follows-nothing"))
			.with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void aRegisterTellsOfTheActivitiesOfItsRows() {
		this.href = saved("Projects on borders", "/projects?country=TJ");
		assertThat(page(this.href + "/changes")).contains("activities of all that this page lists");
		follow("follow");
		String feed = feed();
		change();
		assertThat(page("/views")).contains("1 new or changed");
		assertThat(page(this.href + "/changes")).contains("1 activity changed", "Renamed &amp; &lt;more&gt;");
		assertThat(body(this.mvc.get().uri(URI.create(feed)).exchange())).contains("(XAC-K22-0001)");
		for (String without : List.of("/projects?q=nothing+at+all", "/donors?q=nothing+at+all")) {
			this.href = saved("No rows of " + without, without);
			follow("follow");
			change();
			assertThat(page(this.href + "/changes")).contains("Nothing changed");
		}
	}

	@Test
	void saysOfWhatNoChangesAreOnRecord() {
		String contributions = saved("Contributions", "/contributions");
		assertThat(page(contributions + "/changes")).contains("Changes are on record for activities only");
		assertThat(page("/views")).contains("not on record");
	}

	private String saved(String name, String address) {
		post("/views/new", "name", name, "address", address);
		return "/views/" + this.jdbc.sql("select key::text from saved_view where name = :name")
			.param("name", name)
			.query(String.class)
			.single();
	}

	private String feed() {
		return path(post(this.href + "/follow", "do", "feed"));
	}

	private static String path(MvcTestResult made) {
		return String.valueOf(made.getMvcResult().getFlashMap().get("feed")).replaceFirst("^https?://[^/]+", "");
	}

	private void follow(String step) {
		assertThat(post(this.href + "/follow", "do", step)).hasRedirectedUrl(this.href + "/changes");
	}

	/** Renames an activity, as a person does whose change is saved and approved. */
	private void change() {
		int revision = this.jdbc
			.sql("insert into revision (id, at, author) values (nextval('revision_seq'), now(), 'Aigul') returning id")
			.query(Integer.class)
			.single();
		this.jdbc.sql("update activity set title_en = 'Renamed & <more>' where reference = 'XAC-K22-0001'").update();
		this.jdbc.sql("""
				insert into activity_aud select (jsonb_populate_record(null::activity_aud,
					to_jsonb(a) || jsonb_build_object('rev', :rev, 'revtype', 1))).*
				from activity a where a.reference = 'XAC-K22-0001'""").param("rev", revision).update();
	}

	private int status(String address) {
		return this.mvc.get().uri(URI.create(address)).exchange().getResponse().getStatus();
	}

	private String page(String address) {
		return body(this.mvc.get().uri(address).with(this.officer).exchange());
	}

	private MvcTestResult post(String address, String... fields) {
		var request = this.mvc.post().uri(address).with(this.officer).with(csrf());
		for (int at = 0; at < fields.length; at += 2) {
			request = request.param(fields[at], fields[at + 1]);
		}
		return request.exchange();
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
