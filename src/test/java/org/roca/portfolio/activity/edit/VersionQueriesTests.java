package org.roca.portfolio.activity.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.activity.history.Chronicle;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.timing.QueryCount;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Every version says for ever what the record said when it was saved. */
@PortfolioTest(properties = "spring.application.name=History")
class VersionQueriesTests {

	@Autowired
	private VersionQueries versions;

	@Autowired
	private Chronicle chronicle;

	@Autowired
	private ActivityEditing editing;

	@Autowired
	private JdbcClient jdbc;

	private Editor editor = Editor.none();

	@BeforeEach
	void somebody() {
		this.editor = this.chronicle.officer("Nargiza");
	}

	@Test
	void saysWhatTheRecordSaidThen() {
		String reference = this.chronicle.create(this.editor, "Versions");
		Map<Integer, Map<String, String>> said = new LinkedHashMap<>();
		remember(reference, said);
		Random random = new Random(20_201_116);
		for (int round = 0; round < 30; round++) {
			List<Consumer<ActivityForm>> edits = new ArrayList<>(edits(round));
			String note = "Round " + round;
			Collections.shuffle(edits, random);
			this.chronicle.change(this.editor, reference, "Because", (form) -> {
				edits.subList(0, 2).forEach((edit) -> edit.accept(form));
				form.set("noteEn", note);
			});
			remember(reference, said);
		}
		FormRecord now = this.chronicle.now(reference);
		Map<Integer, ActivityForm> forms = this.versions.forms(now.id(), revisions(now), Locale.ENGLISH);
		assertThat(forms).hasSize(31);
		List<Map<String, String>> kept = forms.keySet()
			.stream()
			.sorted()
			.map((revision) -> FlatForm.of(forms.getOrDefault(revision, new ActivityForm())).values())
			.toList();
		assertThat(kept).isEqualTo(List.copyOf(said.values()));
		said.forEach(
				(version, values) -> assertThat(FlatForm.of(this.versions.form(now, version, Locale.ENGLISH)).values())
					.isEqualTo(values));
		assertThat(this.jdbc.sql("show search_path").query(String.class).single()).doesNotContain("versions");
	}

	@Test
	void readsAllVersionsInAsManyQueriesAsOne() {
		String reference = this.chronicle.create(this.editor, "Many versions");
		for (int number = 0; number < 12; number++) {
			String title = "Title " + number;
			this.chronicle.change(this.editor, reference, "", (form) -> form.set("titleEn", title));
		}
		FormRecord now = this.chronicle.now(reference);
		List<Integer> revisions = revisions(now);
		assertThat(QueryCount.of(() -> this.versions.forms(now.id(), revisions, Locale.ENGLISH)))
			.isEqualTo(QueryCount.of(() -> this.versions.forms(now.id(), revisions.subList(0, 1), Locale.ENGLISH)));
	}

	@Test
	void namesAllWhoChangedItMeanwhileAndNoReviewer() {
		String reference = this.chronicle.create(this.editor, "Meanwhile");
		FormRecord opened = this.chronicle.now(reference);
		Editor timur = this.chronicle.officer("Timur");
		this.chronicle.approve(this.editor, timur, reference);
		assertThat(send(opened.form().set("venueEn", "Hall"), reference, opened.version())).isEmpty();
		int version = this.chronicle.now(reference).version();
		this.chronicle.change(timur, reference, "", (form) -> form.set("titleEn", "By Timur"));
		this.chronicle.change(this.chronicle.officer("Zarina"), reference, "", (form) -> form.set("women", "3"));
		this.chronicle.change(this.editor, reference, "", (form) -> form.set("men", "4"));
		assertThat(send(opened.form().set("venueRu", "Зал"), reference, version)).isEqualTo("Timur, Zarina");
	}

	private String send(ActivityForm form, String reference, int version) {
		Outcome outcome = this.editing.change(this.editor, reference, version, form, "", MergeChoices.NONE);
		assertThat(outcome).isInstanceOf(Outcome.Saved.class);
		return ((Outcome.Saved) outcome).mergedWith();
	}

	@Test
	void namesWhoSavedEachValue() {
		String reference = this.chronicle.create(this.editor, "Authors");
		FormRecord opened = this.chronicle.now(reference);
		Editor timur = this.chronicle.officer("Timur");
		this.chronicle.change(timur, reference, "", (form) -> form.set("titleEn", "By Timur").set("women", "3"));
		this.chronicle.change(this.editor, reference, "", (form) -> form.set("women", "4"));
		FormRecord now = this.chronicle.now(reference);
		Authors authors = this.versions.authors(now.id(), opened.version(), now.version(), Locale.ENGLISH);
		assertThat(authors.others()).extracting(Author::name).containsExactly("Timur", "Nargiza");
		assertThat(authors.byPath())
			.hasEntrySatisfying("titleEn", (author) -> assertThat(author.name()).isEqualTo("Timur"))
			.hasEntrySatisfying("women", (author) -> assertThat(author.name()).isEqualTo("Nargiza"))
			.hasSize(2);
	}

	private void remember(String reference, Map<Integer, Map<String, String>> said) {
		FormRecord now = this.chronicle.now(reference);
		assertThat(said.put(now.version(), FlatForm.of(now.form()).values())).isNull();
	}

	private List<Integer> revisions(FormRecord record) {
		return this.jdbc.sql("select rev from activity_aud where id = ? order by rev")
			.param(record.id())
			.query(Integer.class)
			.list();
	}

	/** Changes of every kind of part: put in, taken out, put in again, put elsewhere. */
	private List<Consumer<ActivityForm>> edits(int round) {
		String[] topics = { "cybercrime", "border-control", "migrant-smuggling" };
		FormRow agency = this.chronicle.agency("Drug Control Agency");
		return List.of((form) -> tick(form, topics[round % 3]), (form) -> tick(form, topics[round % 2]),
				(form) -> toggle(form.rows(FormGroup.DONORS), new FormRow().set("slug", "japan").set("name", "Japan")),
				(form) -> toggle(form.rows(FormGroup.PEOPLE), agency.copy().set("role", "trainer")),
				(form) -> toggle(form.rows(FormGroup.PEOPLE), agency.copy().set("role", "")),
				(form) -> Collections.reverse(form.rows(FormGroup.LINKS)),
				(form) -> toggle(form.rows(FormGroup.LINKS),
						new FormRow().set("address", "https://example.org/" + round % 4).set("label", "Page")),
				(form) -> toggle(form.rows(FormGroup.EQUIPMENT),
						new FormRow().set("itemEn", "Item " + round % 3).set("kind", "equipment")),
				(form) -> toggle(form.rows(FormGroup.MONEY),
						new FormRow().set("kind", "actual_cost").set("amount", "500").set("currency", "EUR")),
				(form) -> form.rows(FormGroup.BENEFITS)
					.forEach((row) -> row.set("share", row.get("share").isEmpty() ? "50" : "")),
				(form) -> form.set("women", (round % 2 == 0) ? "" : String.valueOf(round)));
	}

	private static void tick(ActivityForm form, String topic) {
		if (!form.all("topics").contains(topic)) {
			form.add("topics", topic);
		}
		else {
			form.all("topics").remove(topic);
		}
	}

	private static void toggle(List<FormRow> rows, FormRow row) {
		if (!rows.removeIf((other) -> other.columns().entrySet().containsAll(row.columns().entrySet()))) {
			rows.add(0, row);
		}
	}

}
