package org.roca.portfolio.activity.edit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The form where projects are too many for a list, as people without scripts use it. */
@DatabaseTest
class ManyProjectsTests {

	private static final String NEW = "/activities/new";

	private static final String EDIT = "/activities/XAC-K22-0024/edit";

	private static final int LARGEST = 200_000;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private RequestPostProcessor officer;

	@BeforeEach
	void addProjects() {
		this.officer = this.people.officer("many-officer");
		this.jdbc.sql("""
				insert into project (id, slug, code, thematic_area_id, type, title_en, title_en_state)
				select 900000 + n, 'ZZM-' || n, 'ZZM/' || n, (select min(id) from thematic_area), 'national',
					'Much the same ' || n / 2, 'original' from generate_series(1, 200) n""").update();
		this.jdbc.sql("""
				insert into pillar (id, project_id, number, code, name_en, name_en_state)
				select 900000 + n, 900000 + n, 1, 'ZZM-' || n || '-P1', 'Pillar of ' || n, 'original'
				from generate_series(1, 200) n""").update();
	}

	@Test
	void weighsNoMoreThanWithFew() {
		for (String address : new String[] { NEW, NEW + "?project=ZZM-7", EDIT }) {
			assertThat(html(address).length()).as(address).isLessThan(LARGEST);
		}
		Document page = Jsoup.parse(html(NEW + "?project=ZZM-7"));
		assertThat(page.select("[name='lead[0].name']").attr("value")).isEqualTo("ZZM/7");
		assertThat(page.select("#pillar option").eachAttr("value")).containsExactly("", "ZZM-7-P1");
		assertThat(Jsoup.parse(html(NEW + "/pillars?project=ZZM-7")).select("option").eachAttr("value"))
			.containsExactly("", "ZZM-7-P1");
	}

	@Test
	void listsThePillarsOfTheProjectThatIsNamed() {
		Document page = send(NEW, Map.of("lead[0].name", "zzm 12", "pillar", "ZZM-7-P1", "action", "pillars"));
		assertThat(page.select("[name='lead[0].name']").attr("value")).isEqualTo("ZZM/12");
		assertThat(page.select("#pillar option").eachAttr("value")).containsExactly("", "ZZM-12-P1");
		assertThat(page.select("#errors")).isEmpty();
	}

	@Test
	void recordsUnderTheProjectsThatAreNamed() {
		Map<String, String> typed = filled("lead[0].name", "ZZM/12");
		typed.put("pillar", "ZZM-12-P1");
		typed.put("joint[0].name", "zzm/13");
		typed.put("joint[1].name", "");
		String record = post(NEW, typed).getResponse().getRedirectedUrl();
		assertThat(record).isEqualTo("/activities/ZZM-12-0001");
		assertThat(post(NEW, typed)).as("sent twice").hasRedirectedUrl(record);
		Document page = Jsoup.parse(html(record + "/edit"));
		assertThat(page.select("[name=further][checked]").eachAttr("value")).containsExactly("ZZM-13");
		assertThat(page.select("#pillar option[selected]").attr("value")).isEqualTo("ZZM-12-P1");
		Map<String, String> changed = fields(page);
		changed.put("joint[0].name", "ZZM/15");
		changed.put("lead[0].name", "ZZM/99");
		assertThat(post(record + "/edit", changed)).hasRedirectedUrl(record);
		assertThat(Jsoup.parse(html(record + "/edit")).select("[name=further][checked]").eachAttr("value"))
			.containsExactly("ZZM-13", "ZZM-15");
	}

	@Test
	void saysAtTheFieldWhatIsWrongAndKeepsIt() {
		assertThat(problems(filled("lead[0].name", ""))).containsOnlyKeys("lead-0-name");
		assertThat(problems(filled("lead[0].name", "ZZM/4321"))).containsOnlyKeys("lead-0-name");
		assertThat(problems(filled("lead[0].name", "Much the same 7"))).containsOnlyKeys("lead-0-name");
		Map<String, String> typed = filled("lead[0].name", "ZZM/12");
		typed.put("pillar", "ZZM-7-P1");
		typed.put("joint[0].name", "ZZM/12");
		typed.put("joint[1].name", "<b>nobody</b>");
		Document page = send(NEW, typed);
		assertThat(page.select("#errors a").eachAttr("href")).containsExactlyInAnyOrder("#pillar", "#further",
				"#joint-0-name");
		assertThat(page.select("[name='joint[0].name']").attr("value")).isEqualTo("<b>nobody</b>");
		assertThat(page.select("#pillar option[selected]").attr("value")).isEqualTo("ZZM-7-P1");
		assertThat(page.select("#errors a"))
			.allSatisfy((link) -> assertThat(page.select(link.attr("href"))).hasSize(1));
	}

	@Test
	void asksWhichOfSeveralIsMeant() {
		Map<String, String> typed = filled("lead[0].name", "Much the same 7");
		Document page = send(NEW, typed);
		assertThat(page.select("[name='lead[0].decision']").eachAttr("value")).contains("ZZM-14=Much the same 7",
				"ZZM-15=Much the same 7");
		typed.put("lead[0].decision", "ZZM-15=Much the same 7");
		assertThat(post(NEW, typed)).hasRedirectedUrl("/activities/ZZM-15-0001");
	}

	@Test
	void leadsOnlyByProjectsOfTheManager() {
		RequestPostProcessor manager = this.people.manager("many-manager");
		this.jdbc.sql("""
				insert into account_grant (account_id, project_id) select a.id, 900000 + n
				from account a, generate_series(1, 100) n where a.username = 'many-manager'""").update();
		manager = this.people.manager("many-manager");
		assertThat(Jsoup.parse(html("/lookup/leads?q=ZZM/10", manager)).select("[role=option]").eachAttr("data-slug"))
			.contains("ZZM-10", "ZZM-100")
			.doesNotContain("ZZM-101");
		assertThat(html(NEW + "/pillars?project=ZZM-101", manager)).doesNotContain("ZZM-101-P1");
		Map<String, String> typed = filled("lead[0].name", "ZZM/101");
		typed.put("lead[0].slug", "ZZM-101");
		Document page = page(post(NEW, typed, manager));
		assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#lead-0-name");
		assertThat(page.select("[name='lead[0].name']").attr("value")).isEqualTo("ZZM/101");
		typed.put("lead[0].name", "ZZM/100");
		assertThat(post(NEW, typed, manager)).hasRedirectedUrl("/activities/ZZM-100-0001");
	}

	@Test
	void keepsANameInADraft() {
		UUID key = UUID.randomUUID();
		Map<String, String> typed = new LinkedHashMap<>(Map.of("form-path", NEW, "form-owner", "many-officer",
				"draft-seq", "1", "lead[0].name", "ZZM/12", "pillar", "ZZM-12-P1", "joint[0].name", "ZZM/"));
		assertThat(post("/activities/drafts/" + key, typed)).hasStatus(HttpStatus.OK);
		Document page = Jsoup.parse(html(NEW + "?draft=" + key));
		assertThat(page.select("[name='lead[0].name']").attr("value")).isEqualTo("ZZM/12");
		assertThat(page.select("[name='joint[0].name']").first().attr("value")).isEqualTo("ZZM/");
		assertThat(page.select("#pillar option[selected]").attr("value")).isEqualTo("ZZM-12-P1");
	}

	@Test
	void namesTheProjectOfANewSite() {
		Map<String, String> typed = filled("lead[0].name", "ZZM/12");
		typed.put("sites[0].name", "Quite a new post");
		Document page = send(NEW, typed);
		assertThat(page.select("select[name='sites[0].newProject']")).isEmpty();
		assertThat(page.select("[name='sites[0].newProject']").attr("value")).isEqualTo("ZZM/12");
		typed.put("sites[0].decision", "=Quite a new post");
		typed.put("sites[0].newKind", page.select("[name='sites[0].newKind'] option").last().attr("value"));
		typed.put("sites[0].newCountry", "TJ");
		typed.put("sites[0].newProject", "ZZM/4321");
		assertThat(send(NEW, typed).select("#sites-0-newProject-error")).hasSize(1);
		typed.put("sites[0].newProject", "zzm/13");
		assertThat(post(NEW, typed)).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select project_id from site where name_en = 'Quite a new post'")
			.query(Long.class)
			.single()).isEqualTo(900013);
	}

	private static Map<String, String> filled(String field, String value) {
		return new LinkedHashMap<>(Map.of(field, value, "type", "training", "titleEn", "Course", "status", "planned",
				"visibility", "donors", "sensitivity", "ordinary", "form-key", UUID.randomUUID().toString()));
	}

	private Map<String, String> problems(Map<String, String> typed) {
		Document page = send(NEW, typed);
		Map<String, String> problems = new LinkedHashMap<>();
		page.select("#errors a").forEach((link) -> {
			String id = link.attr("href").substring(1);
			assertThat(page.select("#" + id).attr("aria-describedby")).isEqualTo(id + "-error");
			problems.put(id, page.select("#" + id + "-error").text());
		});
		assertThat(page.select("[name='lead[0].name']").attr("value")).isEqualTo(typed.get("lead[0].name"));
		return problems;
	}

	private String html(String path) {
		return html(path, this.officer);
	}

	private String html(String path, RequestPostProcessor person) {
		return new String(this.mvc.get().uri(path).with(person).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

	private Document send(String path, Map<String, String> typed) {
		return page(post(path, typed));
	}

	private static Document page(MvcTestResult answer) {
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private MvcTestResult post(String path, Map<String, String> typed) {
		return post(path, typed, this.officer);
	}

	private MvcTestResult post(String path, Map<String, String> typed, RequestPostProcessor person) {
		var request = this.mvc.post().uri(path).with(csrf()).with(person);
		typed.forEach(request::param);
		MvcTestResult answer = request.exchange();
		// A request of its own ends with a commit
		this.entities.flush();
		return answer;
	}

	/**
	 * What a browser would send of the page's form, without a button; one box is ticked.
	 */
	private static Map<String, String> fields(Document page) {
		page.select("template").remove();
		Map<String, String> fields = new LinkedHashMap<>();
		((FormElement) page.selectFirst("#activity-form")).formData()
			.forEach((field) -> fields.putIfAbsent(field.key(), field.value()));
		fields.remove("_csrf");
		return fields;
	}

}
