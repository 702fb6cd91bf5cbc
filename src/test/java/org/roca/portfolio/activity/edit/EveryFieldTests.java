package org.roca.portfolio.activity.edit;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.Editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is typed is read again on the page of the record and in its export (promise 8).
 */
@DatabaseTest
class EveryFieldTests {

	@Autowired
	private ActivityEditing editing;

	@Autowired
	private EntityManager entities;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	private RequestPostProcessor officer;

	private Editor editor;

	@BeforeEach
	void signIn() {
		this.officer = this.people.officer("every-field");
		long account = this.jdbc.sql("select id from account where username = 'every-field'")
			.query(Long.class)
			.single();
		this.editor = new Editor(account, "every-field", "every-field", Editor.Power.ALL, Set.of());
	}

	@Test
	void standsOnThePageAndInTheExport() {
		ActivityForm form = form();
		form.rows(FormGroup.PEOPLE)
			.add(new FormRow().set("country", "KZ").set("role", "beneficiary").set("participants", "4321"));
		form.rows(FormGroup.PEOPLE)
			.add(new FormRow().set("name", "CARICC").set("role", "organiser").set("women", "31").set("men", "0"));
		form.rows(FormGroup.PEOPLE).add(new FormRow().set("name", "CARICC").set("role", "trainer"));
		form.rows(FormGroup.EQUIPMENT)
			.add(new FormRow().set("kind", "works").set("itemEn", "Roof").set("condition", "Leaks since May"));
		form.rows(FormGroup.MONEY)
			.add(new FormRow().set("kind", "actual_cost")
				.set("amount", "1,234.5")
				.set("currency", "EUR")
				.set("whatEn", "Interpreters"));
		form.rows(FormGroup.LINKS)
			.add(new FormRow().set("address", "https://пример.рф/a_b?c[]=1|2").set("label", "Photos"));
		String reference = create(form);
		String page = Jsoup.parse(get("/activities/" + reference)).select("main").text();
		assertThat(page).contains("Kazakhstan", "beneficiary", "organiser", "trainer", "4,321", "31", "Roof", "Works",
				"Leaks since May", "1,234.50", "Interpreters", "Photos");
		assertThat(get("/activities.csv?q=" + reference)).contains("beneficiary, KZ: total=4321",
				"organiser: women=31 men=0", ": trainer", "Roof, works, Leaks since May", "1234.50",
				"actual_cost: Interpreters", "https://пример.рф/a_b?c[]=1|2 (Photos)");
	}

	@Test
	void saysWhereItCannotBeKept() {
		ActivityForm form = form().set("participants", "15").set("plannedStart", "1.1.1980").set("titleEn", "\u200b");
		form.rows(FormGroup.PEOPLE).add(new FormRow().set("country", "TJ").set("women", "8").set("men", "8"));
		form.rows(FormGroup.EQUIPMENT)
			.add(new FormRow().set("itemEn", "Stamp").set("quantity", "9999999999999").set("handedOver", "2099"));
		form.rows(FormGroup.MONEY)
			.add(new FormRow().set("kind", "planned_cost").set("amount", "1,000").set("currency", "USD"));
		form.rows(FormGroup.MONEY)
			.add(new FormRow().set("kind", "actual_cost").set("amount", "-5").set("currency", "USD"));
		form.rows(FormGroup.LINKS).add(new FormRow().set("address", "javascript:alert(1)"));
		Outcome.Refused refused = (Outcome.Refused) this.editing.create(this.editor, UUID.randomUUID(),
				ActivityForm.of(form.params()));
		assertThat(refused.problems().list()).extracting((problem) -> problem.field() + " " + problem.message())
			.containsExactly("titleEn rule.title", "plannedStart rule.date.range", "participants rule.people.rows",
					"equipment[0].quantity rule.quantity.most", "equipment[0].handedOver rule.future.handedOver",
					"money[0].amount rule.decimal.which", "money[1].amount rule.decimal.negative",
					"links[0].address rule.link");
	}

	@Test
	void isKeptByTheDatabaseAsWell() {
		ActivityForm form = form().set("participants", "16");
		form.rows(FormGroup.PEOPLE).add(new FormRow().set("country", "TJ").set("women", "8").set("men", "8"));
		String reference = create(form);
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> {
			this.jdbc.sql("update activity set participants = 15 where reference = ?").param(reference).update();
			this.jdbc.sql("set constraints activity_attendance_total immediate").update();
		}).havingRootCause().withMessageContaining("are more than its total");
	}

	private String create(ActivityForm form) {
		Outcome outcome = this.editing.create(this.editor, UUID.randomUUID(), form);
		assertThat(outcome).isInstanceOf(Outcome.Saved.class);
		this.entities.flush();
		return ((Outcome.Saved) outcome).reference();
	}

	private String get(String address) {
		return new String(
				this.mvc.get().uri(address).with(this.officer).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

	private static ActivityForm form() {
		return new ActivityForm().set("project", "XAC-K22")
			.set("type", "training")
			.set("titleEn", "Every field")
			.set("status", "planned")
			.set("visibility", "donors");
	}

}
