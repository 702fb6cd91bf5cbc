package org.roca.portfolio.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Recording an activity, with errors and rows on the way. */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=Editing in a browser")
class EditJourneyTests {

	private static final String SAVE = ".savebar .btn-primary";

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void recordsAnActivityAfterCorrectingIt(String language, boolean scripts, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language).scripts(scripts));
		officer.open("/activities/new?project=XAC-K22");
		officer.find("#titleEn").fill("Course in Osh, " + language + scripts);
		officer.find("#plannedStart").fill("31.02.2027");
		officer.find(SAVE).click();
		officer.find("#errors:focus").waitFor();
		assertThat(officer.find("#errors li").count()).isEqualTo(2);
		assertThat(officer.find("#titleEn").inputValue()).isEqualTo("Course in Osh, " + language + scripts);
		officer.find("#errors a[href='#type']").click();
		officer.find("#type:focus").selectOption("training");
		officer.find("#plannedStart").fill("02.2027");
		rows(officer);
		officer.find(SAVE).click();
		officer.find(".notice.is-good").waitFor();
		assertThat(officer.path()).matches("/activities/XAC-K22-\\d{4}");
		assertThat(officer.find("h1").innerText()).contains("Course in Osh");
		assertThat(officer.find("#attendance ~ table tbody tr, section:has(#attendance) tbody tr").count())
			.isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void namesTheProjectWhereThereAreTooManyForAList(boolean scripts, Visitors visitors) {
		this.jdbc.sql("""
				insert into project (id, slug, code, thematic_area_id, type, title_en, title_en_state)
				select 900000 + n, 'ZZM-' || n, 'ZZM/' || n, (select min(id) from thematic_area), 'national',
					'Many', 'original' from generate_series(1, 70) n""").update();
		this.jdbc.sql("""
				insert into pillar (id, project_id, number, code, name_en, name_en_state)
				select 900000 + n, 900000 + n, 1, 'ZZM-' || n || '-P1', 'Pillar of ' || n, 'original'
				from generate_series(1, 70) n""").update();
		Visitor officer = visitors.signedIn("officer", Look.usual().scripts(scripts));
		officer.open("/activities/new");
		officer.find("#lead-0-name").fill("ZZM/12");
		officer.find(scripts ? "[role=option][data-slug=ZZM-12]" : "[data-follow]").click();
		officer.find("#pillar:has([value=ZZM-12-P1])").selectOption("ZZM-12-P1");
		officer.find("#type").selectOption("training");
		officer.find("#titleEn").fill("By name");
		officer.find(SAVE).click();
		officer.find(".notice.is-good").waitFor();
		assertThat(officer.path()).isEqualTo("/activities/ZZM-12-0001");
		assertThat(officer.find("main").innerText()).contains("Pillar of 12");
	}

	@AfterEach
	void removeProjects() {
		this.jdbc.sql("delete from activity where project_id > 900000").update();
		this.jdbc.sql("delete from pillar where project_id > 900000").update();
		this.jdbc.sql("delete from project where id > 900000").update();
	}

	/** Adds a row, takes the first away, and finds the second in its place. */
	private static void rows(Visitor officer) {
		officer.find("#people-0-name").waitFor();
		officer.find("#people-0-women").fill("9");
		officer.find("#add-people").click();
		officer.find("#people-1-name:focus").waitFor();
		officer.find("#people-1-country").selectOption("KG");
		officer.find("#people-1-women").fill("4");
		officer.find("button[value='remove:people:0']").click();
		officer.find("#people-1-women").waitFor(Visitor.gone());
		assertThat(officer.find("#people-0-women").inputValue()).isEqualTo("4");
		assertThat(officer.find("#who tbody[data-row]").count()).isEqualTo(1);
	}

	@Test
	void needsNoMouse(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual());
		officer.open("/activities/new?project=XAC-K22");
		officer.tabTo("#type").press("T");
		officer.tabTo("#titleEn").page().keyboard().type("By the keys alone");
		officer.tabTo("#add-equipment").press("Enter");
		officer.find("#equipment-0-itemEn:focus").waitFor();
		officer.page().keyboard().type("Binoculars");
		officer.press("Enter");
		officer.find(".notice.is-good").waitFor();
		assertThat(officer.find("main").innerText()).contains("By the keys alone", "Binoculars");
	}

	@Test
	void addsUpTheRowsWhileTheyAreTyped(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual());
		officer.open("/activities/new?project=XAC-K22");
		officer.find("#people-0-women").fill("3");
		officer.find("#people-0-men").fill("4");
		officer.find("#people-0-unknown").fill("0");
		officer.find("#participants[placeholder='7']").waitFor();
		assertThat(officer.find("[data-sums]").innerText()).contains("3", "4", "7");
		assertThat(officer.find("[data-state=who]").getAttribute("class")).contains("is-unknown");
	}

}
