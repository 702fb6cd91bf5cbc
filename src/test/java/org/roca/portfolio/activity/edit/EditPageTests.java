package org.roca.portfolio.activity.edit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.timing.QueryCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The page of the form, as people without scripts use it. */
@DatabaseTest
class EditPageTests {

	private static final String EDIT = "/activities/XAC-K22-0024/edit";

	private static final String ODD = "<script>alert(1)</script> \"quoted\" & 'so' «граница» №";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	@Test
	void isThereForThoseWhoKeepTheProject() {
		long japan = this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single();
		assertThat(this.mvc.get().uri(EDIT).with(manager("granted", "XAC-K22"))).hasStatusOk();
		assertThat(this.mvc.get().uri(EDIT).with(this.people.officer("page-officer"))).hasStatusOk();
		assertThat(this.mvc.get().uri(EDIT).with(manager("elsewhere", "E24"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri(EDIT).with(this.people.manager("nowhere"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri(EDIT).with(this.people.donor("page-donor", japan)))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri("/activities/H03-0001/edit").with(this.people.donor("page-donor", japan)))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri(EDIT)).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/activities/new").with(this.people.donor("page-donor", japan)))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.post().uri(EDIT).with(csrf()).with(manager("elsewhere", "E24")))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void offersOnlyTheProjectsThatTheManagerKeeps() {
		Document page = get("/activities/new", manager("granted", "XAC-K22"));
		assertThat(page.select("#project option").eachAttr("value")).containsExactly("", "XAC-K22");
		assertThat(page.select("#project option[selected]").attr("value")).isEqualTo("XAC-K22");
		assertThat(page.select("[name=visibility][checked]").attr("value")).isEqualTo("donors");
		assertThat(page.select("#status option[selected]").attr("value")).isEqualTo("planned");
	}

	@Test
	void firstButtonSaves() {
		Document page = get(EDIT, this.people.officer("page-officer"));
		assertThat(page.select("#activity-form button").first().attr("value")).isEqualTo("save");
	}

	@Test
	void addsAndRemovesRowsAndKeepsWhatIsTyped() {
		Document added = post(EDIT, Map.of("action", "add:people", "titleEn", ODD, "people[0].women", "many"));
		assertThat(added.select("#who tbody[data-row]")).hasSizeGreaterThanOrEqualTo(2);
		assertThat(added.select("[name=titleEn]").text()).isEqualTo(ODD);
		assertThat(added.select("[name='people[0].women']").attr("value")).isEqualTo("many");
		assertThat(added.select(".field-error")).isEmpty();
		Document removed = post(EDIT,
				Map.of("action", "remove:people:0", "people[0].women", "1", "people[1].women", "2"));
		assertThat(removed.select("#who [name='people[0].women']").attr("value")).isEqualTo("2");
		assertThat(removed.select("#who > table [name='people[1].women']")).isEmpty();
	}

	@Test
	void showsEverythingTypedAgainAfterAnError() {
		Map<String, String> typed = new LinkedHashMap<>();
		for (FormField field : FormField.values()) {
			typed.put(field.code(), ODD);
		}
		typed.keySet().removeAll(java.util.Set.of("project", "further", "topics", "visibility", "sensitivity"));
		typed.put("people[0].name", ODD);
		typed.put("people[0].women", ODD);
		typed.put("people[0].country", "TJ");
		typed.put("benefits[0].country", "KG");
		typed.put("benefits[0].share", ODD);
		typed.put("equipment[0].itemEn", ODD);
		typed.put("equipment[0].quantity", ODD);
		typed.put("equipment[0].recipient.name", ODD);
		typed.put("money[0].amount", ODD);
		typed.put("links[0].address", ODD);
		typed.put("change-reason", ODD);
		Document page = post(EDIT, typed);
		assertThat(page.select("[role=alert] li")).hasSizeGreaterThan(5);
		assertThat(page.select("main script:not([src])")).isEmpty();
		typed.forEach((name, value) -> assertThat(shown(page, name)).as(name).isEqualTo(value));
		page.select("[role=alert] a")
			.forEach((link) -> assertThat(page.select("[id='" + link.attr("href").substring(1) + "']")).as(link.text())
				.hasSize(1));
	}

	@Test
	void copiesAllButTheFactsOfOneEvent() {
		this.jdbc.sql("update activity set participants = 77 where reference = 'XAC-K22-0024'").update();
		Document page = get("/activities/new?copy=XAC-K22-0024", this.people.officer("page-officer"));
		assertThat(page.select("[name=titleEn]").text())
			.isEqualTo("Protective equipment for the Turkmen border service");
		assertThat(page.select("#actualStart, #source, #participants").eachAttr("value")).allMatch(String::isEmpty);
		assertThat(page.select("#status option[selected]").attr("value")).isEqualTo("planned");
		assertThat(page.select("[name='people[0].slug']").attr("value")).isNotEmpty();
	}

	@Test
	void asksWhereSomebodyElseChangedTheSameAndLosesNothing() {
		RequestPostProcessor officer = this.people.officer("page-officer");
		String version = get(EDIT, officer).select("[name=version]").attr("value");
		Map<String, String> typed = fields(get(EDIT, officer));
		typed.put("titleEn", "By the other");
		send(EDIT, typed, this.people.officer("other-officer"));
		typed.put("titleEn", ODD);
		typed.put("version", version);
		Document asked = send(EDIT, typed, officer);
		assertThat(asked.select(".merge")).hasSize(1);
		assertThat(asked.text()).contains("By the other", ODD);
		assertThat(asked.select("main .savebar a").attr("href")).isEqualTo("/activities/drafts");
		assertThat(get("/activities/drafts", officer).text()).contains(ODD);
	}

	@Test
	void savesAndSubmits() {
		RequestPostProcessor officer = this.people.officer("page-officer");
		Map<String, String> typed = fields(get(EDIT, officer));
		typed.put("outcomeEn", "It is used daily");
		typed.put("action", "submit");
		assertThat(post(EDIT, typed, officer)).hasRedirectedUrl("/activities/XAC-K22-0024");
		assertThat(this.jdbc.sql("""
				select review_state from activity where reference = 'XAC-K22-0024' and publishes is null""")
			.query(String.class)
			.single()).isEqualTo("submitted");
	}

	@Test
	void savedFormLeadsToTheNextOne() {
		RequestPostProcessor manager = manager("granted", "XAC-K22");
		Map<String, String> typed = fields(get("/activities/new", manager));
		typed.put("type", "training");
		typed.put("titleEn", "Course in Osh");
		typed.put("country", "KG");
		typed.put("action", "save-another");
		var answer = post("/activities/new", typed, manager);
		String next = answer.getResponse().getRedirectedUrl();
		assertThat(next).startsWith("/activities/new?like=XAC-K22-");
		Document page = get(next, manager);
		assertThat(page.select("#type option[selected], #country option[selected]").eachAttr("value"))
			.containsExactly("training", "KG");
		assertThat(page.select("#titleEn").text()).isEmpty();
		assertThat(post("/activities/new", typed, manager)).hasRedirectedUrl(next);
	}

	@Test
	void makesAFixedNumberOfQueriesWhateverTheRows() {
		RequestPostProcessor officer = this.people.officer("page-officer");
		get(EDIT, officer);
		int few = QueryCount.of(() -> get(EDIT, officer));
		this.jdbc.sql("""
				insert into activity_equipment (activity_id, position, item_en, item_en_state)
				select id, p, 'Item ' || p, 'original' from activity, generate_series(100, 120) p
				where reference = 'XAC-K22-0024'""").update();
		assertThat(QueryCount.of(() -> get(EDIT, officer))).isEqualTo(few).isLessThan(25);
	}

	private static String shown(Document page, String name) {
		var field = page.select("#activity-form > * [name='" + name + "']").first();
		assertThat(field).as(name).isNotNull();
		return switch (field.tagName()) {
			case "textarea" -> field.wholeText();
			case "select" -> field.select("option[selected]").attr("value");
			default -> field.attr("value");
		};
	}

	private RequestPostProcessor manager(String username, String project) {
		this.people.manager(username);
		this.jdbc.sql("""
				insert into account_grant (account_id, project_id) select a.id, p.id from account a, project p
				where a.username = ? and p.slug = ? on conflict do nothing""").params(username, project).update();
		return this.people.manager(username);
	}

	private Document get(String path, RequestPostProcessor person) {
		return page(this.mvc.get().uri(path).with(person).exchange().getResponse().getContentAsByteArray());
	}

	private Document post(String path, Map<String, String> typed) {
		return send(path, typed, this.people.officer("page-officer"));
	}

	private Document send(String path, Map<String, String> typed, RequestPostProcessor person) {
		return page(post(path, typed, person).getResponse().getContentAsByteArray());
	}

	private MvcTestResult post(String path, Map<String, String> typed, RequestPostProcessor person) {
		var request = this.mvc.post().uri(path).with(csrf()).with(person);
		typed.forEach(request::param);
		MvcTestResult answer = request.exchange();
		// A request of its own ends with a commit
		this.entities.flush();
		return answer;
	}

	/** What a browser would send of the page's form, without a button. */
	private static Map<String, String> fields(Document page) {
		page.select("template").remove();
		Map<String, String> fields = new LinkedHashMap<>();
		page.select("main form").forEach((form) -> {
			if (form.select("[name=form-key]").isEmpty()) {
				return;
			}
			((FormElement) form).formData().forEach((field) -> fields.putIfAbsent(field.key(), field.value()));
		});
		fields.remove("_csrf");
		return fields;
	}

	private static Document page(byte[] content) {
		return Jsoup.parse(new String(content, StandardCharsets.UTF_8));
	}

}
