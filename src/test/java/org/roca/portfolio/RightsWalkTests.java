package org.roca.portfolio;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.roca.portfolio.account.People;
import org.roca.portfolio.activity.bin.ActivityBin;
import org.roca.portfolio.activity.review.ActivityReview;
import org.roca.portfolio.activity.review.Desk;
import org.roca.portfolio.shared.Editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Whoever may not change a record changes nothing, by every route and method, with the
 * token, the version and all the fields that the right person would send. Each step is
 * tried on a record that is ready for it; that the right person then takes it shows that
 * the walk would notice. A new route is walked without a change here.
 */
@PortfolioTest(properties = "spring.application.name=Rights")
class RightsWalkTests {

	private static final List<HttpMethod> METHODS = List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH,
			HttpMethod.DELETE);

	/** What one does to oneself. */
	private static final Set<String> OWN = Set.of("/account", "/sign-in", "/error");

	private static final String KEY = "0d8ac1a3-75b1-4a63-9d40-6c30fb3b1f11";

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
	private ActivityReview review;

	@Autowired
	private ActivityBin bin;

	@Autowired
	private ApplicationContext application;

	private final Map<String, String> records = new LinkedHashMap<>();

	@BeforeEach
	void aRecordReadyForEachStep() {
		Desk desk = new Desk(this.application);
		this.people.manager("author", "XAC-K22");
		Editor author = this.people.editor("author");
		this.records.put("draft", desk.write(author, "Ready to be submitted"));
		String submitted = desk.write(author, "Ready to be approved");
		this.review.submit(author, submitted, desk.version(submitted));
		this.records.put("submitted", submitted);
		String returned = desk.write(author, "Ready to be returned");
		this.review.submit(author, returned, desk.version(returned));
		this.records.put("waiting", returned);
		String binned = desk.write(author, "Ready to be restored");
		this.bin.bin(author, binned, desk.version(binned), "");
		this.records.put("binned", binned);
		this.records.put("approved", "XAC-K22-0001");
	}

	@Test
	void whoMayChangeNothingChangesNothing() {
		long japan = this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single();
		Map<String, RequestPostProcessor> persons = new LinkedHashMap<>();
		persons.put("nobody", (request) -> request);
		persons.put("donor", this.people.donor("rights-donor", japan));
		persons.put("administrator", this.people.administrator("rights-administrator"));
		persons.put("manager without a grant", this.people.manager("rights-newcomer"));
		for (Map.Entry<String, RequestPostProcessor> person : persons.entrySet()) {
			walk(person.getKey(), person.getValue(),
					paths().stream()
						.filter((path) -> !person.getKey().equals("administrator") || !path.startsWith("/accounts"))
						.toList());
		}
	}

	@Test
	void aManagerChangesNothingInProjectsOfOthers() {
		RequestPostProcessor stranger = this.people.manager("rights-stranger", "E24");
		walk("manager of another project", stranger,
				paths().stream().filter((path) -> this.records.values().stream().anyMatch(path::contains)).toList());
	}

	@Test
	void theRightPersonTakesEachStep() {
		RequestPostProcessor officer = this.people.officer("rights-officer");
		for (String[] step : new String[][] { { "draft", "edit" }, { "submitted", "approve" }, { "waiting", "return" },
				{ "draft", "submit" }, { "binned", "restore" }, { "approved", "bin" }, { "approved", "restore" } }) {
			String path = "/activities/" + this.records.get(step[0]) + "/" + step[1];
			String before = everything();
			assertThat(send(HttpMethod.POST, path, officer)).as(path).isEqualTo(302);
			assertThat(everything()).as(path).isNotEqualTo(before);
		}
		String before = everything();
		assertThat(send(HttpMethod.POST, "/activities/new", officer)).isEqualTo(302);
		assertThat(everything()).isNotEqualTo(before);
	}

	private void walk(String name, RequestPostProcessor person, Iterable<String> paths) {
		String before = everything();
		List<String> wrong = new ArrayList<>();
		for (String path : paths) {
			for (HttpMethod method : METHODS) {
				int status = send(method, path, person);
				boolean asksToSignIn = name.equals("nobody") && status == 200;
				if (status < 300 && !asksToSignIn || status >= 500) {
					wrong.add("%s %s as %s: %d".formatted(method, path, name, status));
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(everything()).as(name).isEqualTo(before);
	}

	private int send(HttpMethod method, String path, RequestPostProcessor person) {
		var request = this.mvc.method(method).uri(URI.create(path)).with(person).with(csrf());
		fields(path).forEach(request::param);
		return request.exchange().getResponse().getStatus();
	}

	/** All that a form of any of these routes sends. */
	private Map<String, String> fields(String path) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("version",
				this.records.values().stream().filter(path::contains).findFirst().map(this::version).orElse("0"));
		fields.putAll(Map.of("reason", "A good reason", "form-key", UUID.randomUUID().toString(), "form-owner",
				"rights-newcomer", "form-path", "/activities/new", "draft-seq", "1", "action", "save"));
		fields.putAll(Map.of("project", "XAC-K22", "type", "training", "titleEn", "Written by the wrong person",
				"status", "completed", "actualStart", "16.11.2020", "visibility", "public", "change-reason",
				"A good reason"));
		fields.putAll(Map.of("username", "somebody.new", "displayName", "Somebody new", "role", "officer", "password",
				"four quiet mountain rivers", "enabled", "true"));
		return fields;
	}

	private String version(String reference) {
		return this.jdbc.sql("select version::text from activity where reference = ? and publishes is null")
			.param(reference)
			.query(String.class)
			.single();
	}

	/** Every route, with each of the records where one is named. */
	private Set<String> paths() {
		Set<String> paths = new LinkedHashSet<>();
		this.mapping.getHandlerMethods()
			.keySet()
			.forEach((info) -> info.getPatternValues()
				.forEach((pattern) -> this.records.values().forEach((reference) -> {
					String path = pattern.replace("{reference}", reference)
						.replace("{key}", KEY)
						.replace("{number}", "1")
						.replace("{username}", "author")
						.replaceAll("\\{[^}]+\\}", "walker");
					if (!OWN.contains(path)) {
						paths.add(path);
					}
				})));
		assertThat(paths).contains("/activities/" + this.records.get("draft") + "/submit", "/activities/new");
		return paths;
	}

	/** A word that changes when anything does that is kept. */
	private String everything() {
		return this.jdbc
			.sql("""
					select string_agg(md5(query_to_xml('select * from ' || quote_ident(tablename) || ' t order by t::text', true, false,
						'')::text), ',' order by tablename)
					from pg_tables where schemaname = 'public' and tablename <> 'sign_in_attempt'""")
			.query(String.class)
			.single();
	}

}
