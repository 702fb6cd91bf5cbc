package org.roca.portfolio.shared.lookup;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.timing.QueryCount;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/** The parts of a form that the script asks for. */
@DatabaseTest
class LookupPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "agencies", "donors", "sites", "places" })
	void theOfficeIsOfferedRecords(String kind) {
		for (RequestPostProcessor person : new RequestPostProcessor[] { this.people.officer("lookup-officer"),
				this.people.manager("lookup-manager"), this.people.administrator("lookup-administrator") }) {
			assertThat(part("/lookup/" + kind, "", "en", person).select("ul[role=listbox] > li[role=option]"))
				.hasSize(12);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/lookup/agencies?q=DCA", "/lookup/donors?q=japan", "/lookup/sites",
			"/lookup/places?q=osh", "/lookup/agencies/new?q=x&field=agencies" })
	void toDonorsItDoesNotExistAndNobodyIsAskedToSignIn(String address) {
		long japan = this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single();
		assertThat(this.mvc.get().uri(address).with(this.people.donor("lookup-donor", japan))).hasStatus(404);
		assertThat(this.mvc.get().uri(address)).hasStatus(302);
		assertThat(this.mvc.get().uri(address).header("HX-Request", "true")).hasStatus(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/lookup/ministers", "/lookup/AGENCIES", "/lookup/donors/new?q=Sweden&field=donors[0]",
			"/lookup/sites/new?q=x", "/lookup/sites/new?q=x&field=a%22%3E", "/lookup" })
	void anUnknownKindOrFieldIsNotFound(String address) {
		assertThat(this.mvc.get()
			.uri(URI.create(address.replace("[", "%5B").replace("]", "%5D")))
			.with(this.people.officer("lookup-officer"))).hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource({
			"en, Drug Control Agency under the President of the Republic of Tajikistan, "
					+ "DCA · Tajikistan · Drug control · also: АКН, Not in the list: add “АКН”",
			"ru, Агентство по контролю за наркотиками при Президенте Республики Таджикистан, "
					+ "АКН · Таджикистан · Контроль наркотиков, Нет в списке: добавить «АКН»" })
	void anOptionHasTheNameAndASecondLineInTheLanguageOfTheReader(String language, String name, String about,
			String add) {
		Document list = part("/lookup/agencies", "АКН", language, this.people.officer("lookup-officer"));
		assertThat(list.select("ul").attr("lang")).isEqualTo(language);
		assertThat(list.select("li[data-slug=dca-tajikistan]").attr("data-name")).isEqualTo(name);
		assertThat(list.select("li[data-slug=dca-tajikistan] .lookup__name").text()).isEqualTo(name);
		assertThat(list.select("li[data-slug=dca-tajikistan] .under").text()).isEqualTo(about);
		assertThat(list.select("li:last-child").text()).isEqualTo(add);
		assertThat(list.select("li:last-child").attr("data-add")).isEqualTo("АКН");
	}

	@Test
	void offersToAddUnlessTheNameIsTaken() {
		RequestPostProcessor officer = this.people.officer("lookup-officer");
		assertThat(part("/lookup/agencies", "World Customs Organization", "en", officer).select("[data-add]"))
			.isEmpty();
		assertThat(part("/lookup/agencies", "", "en", officer).select("[data-add]")).isEmpty();
		assertThat(part("/lookup/agencies", "%%", "en", officer).select("[role=option]")).isEmpty();
		assertThat(part("/lookup/donors", "Sweden", "en", officer).select("[role=option]")).isEmpty();
		assertThat(part("/lookup/sites", "<script>alert(1)</script>", "en", officer).select("script")).isEmpty();
	}

	@Test
	void saysHowManyAreFound() {
		RequestPostProcessor officer = this.people.officer("lookup-officer");
		assertThat(part("/lookup/agencies", "MIA", "ru", officer).select("ul").attr("data-said"))
			.startsWith("Найдено 5 вариантов");
		assertThat(part("/lookup/agencies", "DCA", "ru", officer).select("ul").attr("data-said"))
			.startsWith("Найден 1 вариант.");
		assertThat(part("/lookup/donors", "xqzw", "en", officer).select("ul").attr("data-said"))
			.isEqualTo("Nothing found.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru" })
	void whatIsNewIsAskedWithItsNearMatches(String language) {
		Document more = Jsoup.parse(body(this.mvc.get()
			.uri("/lookup/sites/new")
			.queryParam("q", "Nizhniy Panj")
			.queryParam("field", "equipment[3].site")
			.queryParam("country", "TJ")
			.queryParam("project", "E24")
			.queryParam("lang", language)
			.with(this.people.officer("lookup-officer"))
			.exchange()));
		assertThat(more.select("input[name='equipment[3].site.decision']").eachAttr("value"))
			.contains("nijniy-pyanj=Nizhniy Panj", "=Nizhniy Panj");
		assertThat(more.select("input[checked]")).as("a decision is asked for").isEmpty();
		assertThat(more.select("select").eachAttr("id")).containsExactly("equipment-3-site-newKind",
				"equipment-3-site-newCountry", "equipment-3-site-newNeighbour", "equipment-3-site-newProject");
		assertThat(more.select("select option[selected]").eachAttr("value")).containsExactly("TJ", "E24");
		assertThat(more.select("label[for=equipment-3-site-newKind]").text())
			.isEqualTo(language.equals("en") ? "Kind" : "Вид");
		assertThat(more.html()).doesNotContain("??");
	}

	@Test
	void whatResemblesNothingIsNewAtOnce() {
		Document more = Jsoup.parse(body(this.mvc.get()
			.uri("/lookup/places/new?q=Xqzwvk&field=place")
			.with(this.people.officer("lookup-officer"))
			.exchange()));
		assertThat(more.select("input[type=checkbox][checked]").attr("value")).isEqualTo("=Xqzwvk");
		assertThat(more.select("select").eachAttr("name")).containsExactly("place.newCountry");
	}

	@Test
	void makesOneQueryForAListAndTwoForWhatIsNew() {
		RequestPostProcessor officer = this.people.officer("lookup-officer");
		assertThat(queries("/lookup/agencies?q=DCA", officer)).isEqualTo(queries("/lookup/sites", officer))
			.isLessThan(4);
		assertThat(queries("/lookup/sites/new?q=DCA&field=sites", officer))
			.isEqualTo(queries("/lookup/agencies?q=DCA", officer) + 1);
	}

	private int queries(String address, RequestPostProcessor person) {
		return QueryCount.of(() -> assertThat(this.mvc.get().uri(address).with(person)).hasStatusOk());
	}

	private Document part(String address, String typed, String language, RequestPostProcessor person) {
		return Jsoup.parse(body(this.mvc.get()
			.uri(address)
			.queryParam("q", typed)
			.queryParam("lang", language)
			.with(person)
			.exchange()));
	}

	private static String body(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
