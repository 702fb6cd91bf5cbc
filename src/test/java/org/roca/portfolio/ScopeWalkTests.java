package org.roca.portfolio;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.roca.portfolio.account.People;
import org.roca.portfolio.report.ReportSample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Nobody learns of a record outside of their scope. Records that no donor may see, of
 * every kind, are added to the real portfolio: every page of a donor, by every route,
 * filter and search, in both languages, is letter by letter what it was before, and the
 * office finds them. A new route is walked without a change here.
 */
@DatabaseTest
class ScopeWalkTests {

	/** Words and numbers of hidden records. */
	private static final Pattern LEAK = Pattern
		.compile("(?iu)qanary|канарейк|987\\D{0,6}654\\D{0,6}32|7\\D{0,6}654\\D{0,6}321");

	/** The code and the address of the hidden project, unless they were asked for. */
	private static final Pattern CODE = Pattern.compile("(?i)qan/ary|qan-ary|/wobblegong");

	/** When a file was made. */
	private static final String MINUTE = ", [0-9]{2}:[0-9]{2}";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource dataSource;

	@BeforeEach
	void bridges() {
		run("bridges");
	}

	/** For Japan, which reads it. */
	@BeforeEach
	void anEdition() {
		ReportSample sample = new ReportSample(this.jdbc);
		this.people.officer("walking-reviewer");
		RequestPostProcessor officer = this.people.officer("walking-issuer");
		sample.approved(WalkedAddresses.REPORT, sample.organisation("japan"), "What Japan made possible");
		String address = "/reports/" + WalkedAddresses.REPORT;
		assertThat(this.mvc.post()
			.uri(address + "/issue")
			.with(officer)
			.with(csrf())
			.param("version", String.valueOf(sample.version(WalkedAddresses.REPORT)))
			.param("number", "1")
			.exchange()).hasRedirectedUrl(address + "/editions/1");
	}

	@Test
	void donorsPagesAreTheSameWithAndWithoutWhatTheyMayNotSee() {
		Map<String, RequestPostProcessor> donors = Map.of("Japan", donor("japan"), "Norway", donor("norway"));
		Map<String, Map<String, Answer>> before = new LinkedHashMap<>();
		donors.forEach((name, donor) -> before.put(name, walk(name, donor)));
		for (String page : List.of("", "/changes", ".pdf", ".csv")) {
			String edition = "/reports/" + WalkedAddresses.REPORT + "/editions/1" + page + "?lang=en";
			assertThat(before.getOrDefault("Japan", Map.of())).as(edition)
				.hasEntrySatisfying(edition, (answer) -> assertThat(answer.status()).isEqualTo(200));
		}
		run("canaries");
		donors.forEach((name, donor) -> compare(name, before.getOrDefault(name, Map.of()), walk(name, donor)));
		officeFindsThem();
		nobodySeesAnything();
	}

	@Test
	void noOtherMethodChangesAnything() {
		RequestPostProcessor donor = donor("japan");
		String before = everything();
		for (String path : WalkedAddresses.paths(this.mapping)) {
			if (path.startsWith("/sign-")) {
				continue;
			}
			for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
				int status = this.mvc.method(method)
					.uri(URI.create(path))
					.with(donor)
					.with(csrf())
					.exchange()
					.getResponse()
					.getStatus();
				boolean ownPassword = path.equals("/account") && method == HttpMethod.POST;
				assertThat(status).as("%s %s", method, path).isIn(ownPassword ? Set.of(200, 422) : Set.of(403, 405));
			}
		}
		assertThat(everything()).isEqualTo(before);
	}

	private void officeFindsThem() {
		for (RequestPostProcessor person : List.of(this.people.officer("walking-officer"),
				this.people.manager("walking-manager"), this.people.administrator("walking-administrator"))) {
			for (String path : List.of("/activities/WOBBLEGONG-9001", "/activities/WOBBLEGONG-9003",
					"/projects/WOBBLEGONG", "/projects/WOBBLEGONG-OFFICE", "/projects/WOBBLEGONG/pillars/1",
					"/sites/wobblegong-site", "/agencies/wobblegong-agency", "/donors/wobblegong-donor",
					"/contributions", "/search?q=wobblegong", "/activities?q=wobblegong",
					"/activities.csv?q=wobblegong", "/activities.xlsx?q=wobblegong", "/projects.pdf",
					"/projects/WOBBLEGONG/dashboard.xlsx", "/projects/WOBBLEGONG/fact-sheet.pdf", "/projects",
					"/sites?project=WOBBLEGONG", "/agencies?project=WOBBLEGONG", "/donors")) {
				Answer answer = ask(path, person);
				assertThat(answer.status()).as(path).isEqualTo(200);
				assertThat(LEAK.matcher(answer.text()).find()).as(path).isTrue();
			}
		}
	}

	private void nobodySeesAnything() {
		for (String address : WalkedAddresses.addresses(this.mapping)) {
			Answer answer = ask(address, (request) -> request);
			if (address.startsWith("/shared/")) {
				assertThat(answer.status()).as(address).isEqualTo(404);
			}
			else if (!address.startsWith("/sign-in")) {
				assertThat(answer.status()).as(address).isIn(302, 401);
				assertThat(answer.text()).as(address)
					.satisfiesAnyOf((text) -> assertThat(text).isEqualTo("/sign-in\n"),
							(text) -> assertThat(text).isEqualTo("null\n"));
			}
		}
	}

	private void compare(String name, Map<String, Answer> before, Map<String, Answer> after) {
		List<String> wrong = new ArrayList<>();
		after.forEach((address, answer) -> {
			Answer was = before.getOrDefault(address, new Answer(0, ""));
			if (!answer.equals(was)) {
				wrong.add("%s as %s: %s".formatted(address, name, difference(was, answer)));
			}
			else if (!told(address, answer).isEmpty()) {
				wrong.add("%s as %s tells %s".formatted(address, name, told(address, answer)));
			}
		});
		assertThat(wrong).isEmpty();
	}

	/**
	 * What an answer tells of hidden records beyond what was asked, with the text around.
	 */
	private static String told(String address, Answer answer) {
		Matcher leak = LEAK.matcher(answer.text());
		Matcher code = CODE.matcher(answer.text());
		if (!address.contains("qanary") && leak.find()) {
			return answer.around(leak.start());
		}
		boolean asked = address.toLowerCase(Locale.ROOT).contains("wobblegong") || address.contains("QAN");
		return (!asked && code.find()) ? answer.around(code.start()) : "";
	}

	/** One donor takes every filter, the other every page. */
	private Map<String, Answer> walk(String name, RequestPostProcessor person) {
		Map<String, Answer> answers = new LinkedHashMap<>();
		for (String address : WalkedAddresses.addresses(this.mapping)) {
			if (!name.equals("Japan") && !address.endsWith("?lang=en")) {
				continue;
			}
			Answer answer = ask(address, person);
			assertThat(answer.status()).as(address).isLessThan(500);
			answers.put(address, answer);
		}
		return answers;
	}

	private Answer ask(String address, RequestPostProcessor person) {
		MockHttpServletResponse response = this.mvc.get()
			.uri(URI.create(address))
			.with(person)
			.exchange()
			.getResponse();
		String body = FileText.of(response).replaceAll(MINUTE, "");
		return new Answer(response.getStatus(),
				response.getHeader("Location") + "\n" + body.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", ""));
	}

	private RequestPostProcessor donor(String slug) {
		return this.people.donor("walking-" + slug,
				this.jdbc.sql("select id from organisation where slug = ?").param(slug).query(Long.class).single());
	}

	private void run(String script) {
		new ResourceDatabasePopulator(false, false, "UTF-8", new ClassPathResource("scope/" + script + ".sql"))
			.execute(this.dataSource);
	}

	/** A word that changes when any record does. */
	private String everything() {
		return this.jdbc
			.sql("""
					select string_agg(md5(query_to_xml('select * from ' || quote_ident(tablename) || ' t order by t::text', true, false,
						'')::text), ',' order by tablename)
					from pg_tables where schemaname = 'public' and tablename <> 'sign_in_attempt'""")
			.query(String.class)
			.single();
	}

	/** Where an answer first differs from an earlier one. */
	private static String difference(Answer was, Answer is) {
		int start = 0;
		while (start < Math.min(was.text().length(), is.text().length())
				&& was.text().charAt(start) == is.text().charAt(start)) {
			start++;
		}
		return "%d %s was %d %s".formatted(is.status(), is.around(start), was.status(), was.around(start));
	}

	/**
	 * What a person gets.
	 *
	 * @param text where it leads to, and the body without the token of its form
	 */
	private record Answer(int status, String text) {

		String around(int place) {
			return "…" + this.text.substring(Math.max(0, place - 120), Math.min(this.text.length(), place + 120))
				.replaceAll("\\s+", " ") + "…";
		}

	}

}
