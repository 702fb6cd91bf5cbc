package org.roca.portfolio.activity.edit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.timing.QueryCount;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Promise 6: what is typed is kept, once, whoever else types at the same time. */
@PortfolioTest(properties = "spring.application.name=Editing")
class ActivityEditingTests {

	private static final String DCA = "Drug Control Agency under the President of the Republic of Tajikistan";

	@Autowired
	private ActivityEditing editing;

	@Autowired
	private FormQueries forms;

	@Autowired
	private JdbcClient jdbc;

	private Editor officer = Editor.none();

	private Editor manager = Editor.none();

	@BeforeEach
	void people() {
		this.officer = editor("officer-editing", Editor.Power.ALL, Set.of());
		this.manager = editor("manager-editing", Editor.Power.GRANTED,
				Set.copyOf(this.jdbc.sql("select id from project where slug = 'XAC-K22'").query(Long.class).list()));
	}

	@Test
	void recordsOneActivityForAFormSentTwice() {
		UUID key = UUID.randomUUID();
		Outcome.Saved first = saved(this.editing.create(this.manager, key, typed()));
		Outcome.Saved second = saved(this.editing.create(this.manager, key, typed()));
		assertThat(first.changed()).isTrue();
		assertThat(second).isEqualTo(new Outcome.Saved(first.reference(), false, ""));
		FormRecord kept = find(first.reference());
		assertThat(FlatForm.of(kept.form()).values()).containsAllEntriesOf(FlatForm.of(typed()).values());
		assertThat(kept.reviewState()).isEqualTo("draft");
	}

	@Test
	void keepsAFormThatNobodyTouchedAsItIs() {
		for (String reference : this.jdbc.sql(
				"select reference from activity where publishes is null and reference like '%-___5' and reference <> 'XAC-K22-0005'")
			.query(String.class)
			.list()) {
			FormRecord record = find(reference);
			Outcome outcome = this.editing.change(this.officer, reference, record.version(), record.form(), "",
					MergeChoices.NONE);
			assertThat(outcome).isEqualTo(new Outcome.Saved(reference, false, ""));
			FormRecord touched = find(reference);
			touched.form().set("noteEn", "Counted at the door");
			assertThat(saved(this.editing.change(this.officer, reference, record.version(), touched.form(), "",
					MergeChoices.NONE))
				.changed()).isTrue();
			FormRecord again = find(reference);
			assertThat(FlatForm.of(again.form())).isEqualTo(FlatForm.of(touched.form()));
			assertThat(again.texts().get("title")).isEqualTo(record.texts().get("title"));
			assertThat(again.texts().get("basis_note")).isEqualTo(record.texts().get("basis_note"));
			assertThat(again.items()).isEqualTo(record.items());
		}
	}

	@Test
	void mergesWhatTwoPeopleChanged() {
		String reference = saved(this.editing.create(this.manager, UUID.randomUUID(), typed())).reference();
		FormRecord opened = find(reference);
		ActivityForm first = find(reference).form().set("titleEn", "Another title").set("summaryEn", "By the officer");
		assertThat(saved(this.editing.change(this.officer, reference, opened.version(), first, "", MergeChoices.NONE))
			.changed()).isTrue();
		ActivityForm second = opened.form().set("outcomeEn", "What came of it").set("summaryEn", "By the manager");
		Outcome.Conflict conflict = (Outcome.Conflict) this.editing.change(this.manager, reference, opened.version(),
				second, "", MergeChoices.NONE);
		assertThat(conflict.merge().conflicts())
			.containsExactly(Merge.Field.of("summaryEn", "What it was about", "By the officer", "By the manager"));
		assertThat(saved(this.editing.change(this.manager, reference, opened.version(), second, "",
				new MergeChoices(conflict.theirs().version(), Map.of("summaryEn", Merge.Side.THEIRS))))
			.mergedWith()).isEqualTo("officer-editing");
		ActivityForm merged = find(reference).form();
		assertThat(List.of(merged.get("titleEn"), merged.get("summaryEn"), merged.get("outcomeEn")))
			.containsExactly("Another title", "By the officer", "What came of it");
	}

	@Test
	void keepsWhatWasApprovedForDonors() {
		String reference = "XAC-K22-0003";
		long donor = this.jdbc.sql(
				"select donor_id from funded_project f join project p on p.id = f.project_id where p.slug = 'XAC-K22' limit 1")
			.query(Long.class)
			.single();
		Map<String, String> approved = FlatForm.of(find(reference).form()).values();
		FormRecord record = find(reference);
		record.form().set("titleEn", "Not approved yet");
		assertThat(saved(
				this.editing.change(this.manager, reference, record.version(), record.form(), "", MergeChoices.NONE))
			.changed()).isTrue();
		assertThat(find(reference).reviewState()).isEqualTo("draft");
		FormRecord seen = this.forms.find(Scope.donor(donor), reference, Locale.ENGLISH).orElseThrow();
		assertThat(FlatForm.of(seen.form()).values()).isEqualTo(approved);
	}

	@Test
	void readsANameThatIsTypedOverAnother() {
		String reference = saved(this.editing.create(this.manager, UUID.randomUUID(), typed())).reference();
		FormRecord opened = find(reference);
		opened.form().rows(FormGroup.PEOPLE).get(1).set("name", "");
		opened.form().rows(FormGroup.PEOPLE).get(2).set("name", "CARICC");
		assertThat(saved(
				this.editing.change(this.manager, reference, opened.version(), opened.form(), "", MergeChoices.NONE))
			.changed()).isTrue();
		assertThat(find(reference).form().rows(FormGroup.PEOPLE)).extracting((row) -> row.get("slug"))
			.doesNotContain("dca-tajikistan")
			.anyMatch((slug) -> slug.contains("caricc"));
	}

	@Test
	void refusesWhatBreaksARule() {
		ActivityForm form = typed().set("actualEnd", "1.3.2020").set("type", "").set("women", "-3");
		Outcome.Refused refused = (Outcome.Refused) this.editing.create(this.manager, UUID.randomUUID(), form);
		assertThat(refused.problems().list()).extracting(FormProblem::field)
			.containsExactly("type", "actualEnd", "women");
	}

	@Test
	void refusesToForgetHowFarItIs() {
		String reference = saved(this.editing.create(this.manager, UUID.randomUUID(), typed())).reference();
		FormRecord record = find(reference);
		Outcome.Refused refused = (Outcome.Refused) this.editing.change(this.manager, reference, record.version(),
				record.form().set("status", ""), "", MergeChoices.NONE);
		assertThat(refused.problems().of("status")).extracting(FormProblem::message)
			.containsExactly("rule.step.unknown");
	}

	@Test
	void refusesAManagerOfOtherProjects() {
		ActivityForm form = typed().set("project", "H03");
		Outcome.Refused refused = (Outcome.Refused) this.editing.create(this.manager, UUID.randomUUID(), form);
		assertThat(refused.problems().of("project")).hasSize(1);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.editing.change(this.manager, "H03-0001", 0, typed(), "", MergeChoices.NONE));
	}

	@Test
	void savesARecordInAFixedNumberOfStatements() {
		assertThat(statements(60)).isEqualTo(statements(3));
	}

	private int statements(int rows) {
		String reference = saved(this.editing.create(this.manager, UUID.randomUUID(), typed())).reference();
		FormRecord record = find(reference);
		for (int number = 0; number < rows; number++) {
			record.form()
				.rows(FormGroup.EQUIPMENT)
				.add(new FormRow().set("itemEn", "Item " + number).set("kind", "equipment"));
			record.form().rows(FormGroup.LINKS).add(new FormRow().set("address", "https://example.org/" + number));
		}
		return QueryCount.of(() -> this.editing.change(this.manager, reference, record.version(), record.form(), "",
				MergeChoices.NONE));
	}

	private FormRecord find(String reference) {
		return this.forms.find(Scope.office(), reference, Locale.ENGLISH).orElseThrow();
	}

	private static Outcome.Saved saved(Outcome outcome) {
		assertThat(outcome)
			.as(() -> (outcome instanceof Outcome.Refused refused) ? refused.problems().list().toString() : "")
			.isInstanceOf(Outcome.Saved.class);
		return (Outcome.Saved) outcome;
	}

	private Editor editor(String username, Editor.Power power, Set<Long> projects) {
		this.jdbc.sql("""
				insert into account (id, username, password_hash, display_name, role)
				values (nextval('account_seq'), :name, '{none}x', :name, 'officer') on conflict do nothing""")
			.param("name", username)
			.update();
		long id = this.jdbc.sql("select id from account where username = :name")
			.param("name", username)
			.query(Long.class)
			.single();
		return new Editor(id, username, username, power, projects);
	}

	private static ActivityForm typed() {
		ActivityForm form = new ActivityForm().set("project", "XAC-K22")
			.set("type", "training")
			.set("titleEn", "Course for border officers")
			.set("titleRu", "Курс для пограничников")
			.set("summaryEn", "What it was about")
			.set("status", "completed")
			.set("actualStart", "16.11.2020")
			.set("actualEnd", "20.11.2020")
			.set("mode", "online")
			.set("country", "KZ")
			.set("women", "3")
			.set("participants", "11")
			.set("source", "www.unodc.org/roca/en/a-page.html")
			.set("visibility", "donors")
			.set("sensitivity", "ordinary");
		form.add("further", "E24");
		form.rows(FormGroup.BENEFITS).add(new FormRow().set("country", "KZ").set("share", "60"));
		form.rows(FormGroup.BENEFITS).add(new FormRow().set("country", "UZ").set("share", "40"));
		form.rows(FormGroup.PEOPLE).add(new FormRow().set("country", "KZ").set("women", "2").set("participants", "8"));
		form.rows(FormGroup.PEOPLE)
			.add(new FormRow().set("slug", "dca-tajikistan")
				.set("name", DCA)
				.set("role", "trainer")
				.set("country", "TJ")
				.set("men", "1"));
		form.rows(FormGroup.PEOPLE)
			.add(new FormRow().set("slug", "dca-tajikistan").set("name", DCA).set("role", "beneficiary"));
		form.rows(FormGroup.EQUIPMENT)
			.add(new FormRow().set("kind", "equipment")
				.set("itemEn", "Laptop")
				.set("amount", "1200.5")
				.set("currency", "USD"));
		form.rows(FormGroup.MONEY)
			.add(new FormRow().set("kind", "actual_cost").set("amount", "500").set("currency", "EUR"));
		form.rows(FormGroup.LINKS)
			.add(new FormRow().set("address", "https://www.example.org/a").set("label", "A page"));
		return form;
	}

}
