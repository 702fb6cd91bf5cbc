package org.roca.portfolio.activity.history;

import java.util.LinkedHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.activity.edit.ActivityForm;
import org.roca.portfolio.activity.edit.FormRow;
import org.roca.portfolio.shared.Editor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people save one record: the second is asked, and nobody's text disappears. */
@PortfolioTest(properties = "spring.application.name=History")
class MergePageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private Chronicle chronicle;

	@Autowired
	private JdbcClient jdbc;

	private Editor nargiza = Editor.none();

	private Editor timur = Editor.none();

	private String reference = "";

	private String edit = "";

	private @Nullable SentPage form;

	@BeforeEach
	void twoPeopleOpenOneRecord() {
		this.nargiza = this.chronicle.officer("Nargiza");
		this.timur = this.chronicle.officer("Timur");
		this.reference = this.chronicle.create(this.nargiza, "Joint visit");
		this.edit = "/activities/%s/edit".formatted(this.reference);
		this.form = SentPage.open(this.mvc, officer(), this.edit);
		this.chronicle.change(this.nargiza, this.reference, "", (form) -> {
			form.set("summaryEn", form.get("summaryEn").replace("Japanese embassy", "Embassy of Japan"));
			form.set("type", "meeting");
			form.rows("people").get(0).set("women", "4");
		});
		this.chronicle.change(this.timur, this.reference, "",
				(form) -> form.set("women", "7").set("venueEn", "Hall A"));
	}

	@Test
	void asksOnlyWhereBothChangedTheSame() {
		SentPage merge = opened().send(this.edit, mine());
		assertThat(merge.page().select(".merge legend").eachText()).containsExactly("Summary in English",
				"Women, all together");
		assertThat(who(merge, 0)).satisfiesExactly((base) -> assertThat(base).isEqualTo("Before both"),
				(theirs) -> assertThat(theirs).startsWith("Saved by Nargiza, "),
				(mine) -> assertThat(mine).startsWith("Yours, "));
		assertThat(who(merge, 1).get(1)).startsWith("Saved by Timur, ");
		Elements summary = merge.page().select(".merge").get(0).select(".merge__opt");
		assertThat(summary.get(1).select("del").text()).isEqualTo("Japanese embassy");
		assertThat(summary.get(1).select("ins").text()).isEqualTo("Embassy of Japan");
		assertThat(summary.get(2).select("ins").text()).isEqualTo("liaison");
		assertThat(merge.page().select(".merge").get(1).select(".merge__opt > span:last-child").eachText())
			.containsExactly("not known", "7", "8");
		assertThat(merge.page().select(".merge input[checked]").eachAttr("value")).containsExactly("mine", "mine");
		assertThat(merge.page().select(".notice").text()).contains("Nothing is lost. Choose for 2 fields",
				"Nargiza saved it at", "Timur saved it at", "Of 6 changed fields, 4 were changed by only one");
		assertThat(rows(merge)).satisfiesExactly(
				(row) -> assertThat(row).startsWith("Type | Training course | Meeting | Nargiza, "),
				(row) -> assertThat(row).startsWith("Outcome in English | not known | Agreed | you, "),
				(row) -> assertThat(row).startsWith("Venue in English | not known | Hall A | Timur, "),
				(row) -> assertThat(row)
					.matches("Who took part: .*Drug Control Agency.* – Women \\| 3 \\| 4 \\| Nargiza, .*"));
	}

	@Test
	void asksAboutAFormOfAVersionThatTheRecordNeverHad() {
		Map<String, String> lost = new HashMap<>(mine());
		lost.put("version", "999");
		SentPage merge = opened().send(this.edit, lost);
		assertThat(merge.page().select(".merge legend").eachText()).contains("Summary in English",
				"Women, all together");
		SentPage saved = merge.send(this.edit, Map.of("choice[summaryEn]", "theirs"));
		assertThat(saved.location()).isEqualTo("/activities/" + this.reference);
		assertThat(this.chronicle.now(this.reference).form().get("summaryEn")).contains("Embassy of Japan");
	}

	@Test
	void savesWhatWasChosen() {
		SentPage merge = opened().send(this.edit, mine());
		SentPage saved = merge.send(this.edit, Map.of("choice[summaryEn]", "theirs"));
		assertThat(saved.location()).isEqualTo("/activities/" + this.reference);
		ActivityForm now = this.chronicle.now(this.reference).form();
		assertThat(now.get("summaryEn")).contains("Embassy of Japan").doesNotContain("liaison");
		assertThat(List.of(now.get("women"), now.get("type"), now.get("outcomeEn"), now.get("venueEn")))
			.containsExactly("8", "meeting", "Agreed", "Hall A");
		assertThat(now.rows("people").get(0).get("women")).isEqualTo("4");
		int versions = versions();
		assertThat(merge.send(this.edit, Map.of("choice[summaryEn]", "theirs")).location())
			.isEqualTo("/activities/" + this.reference);
		assertThat(versions()).isEqualTo(versions);
	}

	@Test
	void mergesWhatAThirdPersonSavedWhileTheSecondChose() {
		SentPage merge = opened().send(this.edit, mine());
		Editor third = this.chronicle.officer("Gulnora");
		this.chronicle.change(third, this.reference, "", (form) -> form.set("women", "9").set("noteEn", "At the door"));
		SentPage again = merge.send(this.edit, Map.of("choice[summaryEn]", "theirs"));
		assertThat(again.page().select(".merge legend").eachText()).containsExactly("Women, all together");
		assertThat(again.page().select(".merge .merge__opt > span:last-child").eachText()).containsExactly("7", "9",
				"8");
		assertThat(who(again, 0).get(1)).startsWith("Saved by Gulnora, ");
		assertThat(again.send(this.edit, Map.of()).location()).isEqualTo("/activities/" + this.reference);
		ActivityForm now = this.chronicle.now(this.reference).form();
		assertThat(List.of(now.get("women"), now.get("noteEn"), now.get("outcomeEn"), now.get("venueEn")))
			.containsExactly("8", "At the door", "Agreed", "Hall A");
		assertThat(now.get("summaryEn")).contains("Embassy of Japan");
	}

	@Test
	void carriesEverythingThatWasTyped() {
		Map<String, List<String>> before = opened().fields(this.edit);
		Map<String, String> mine = mine();
		Map<String, List<String>> carried = opened().send(this.edit, mine).fields(this.edit);
		before.forEach((name, values) -> {
			boolean said = !name.startsWith("_") && !name.contains("[N]") && !String.join("", values).isBlank()
					&& !mine.containsKey(name);
			if (said) {
				assertThat(carried.get(name)).as(name).isEqualTo(values);
			}
		});
		mine.forEach((name, value) -> assertThat(carried.get(name)).as(name).containsExactly(value));
		assertThat(carried.get("version")).isEqualTo(before.get("version"));
	}

	@Test
	void keepsADraftOfTheSecondVersion() {
		SentPage merge = opened().send(this.edit, mine());
		assertThat(merge.text()).contains("Your version is kept as a draft");
		SentPage drafts = SentPage.open(this.mvc, officer(), "/activities/drafts");
		String continued = drafts.page().select("main a[href^=%s]".formatted(this.edit)).attr("href");
		SentPage form = SentPage.open(this.mvc, officer(), continued);
		assertThat(form.fields(this.edit).get("outcomeEn")).containsExactly("Agreed");
		assertThat(form.send(this.edit, Map.of()).page().select(".merge legend")).hasSize(2);
		assertThat(merge.send(this.edit, Map.of()).location()).isEqualTo("/activities/" + this.reference);
		assertThat(SentPage.open(this.mvc, officer(), "/activities/drafts")
			.page()
			.select("main a[href^=%s]".formatted(this.edit))).isEmpty();
	}

	@Test
	void offersBothWhereEachPutOtherRowsInThePlaceOfTheSame() {
		String other = this.chronicle.create(this.nargiza, "Rows");
		String address = "/activities/%s/edit".formatted(other);
		SentPage form = SentPage.open(this.mvc, officer(), address);
		this.chronicle.change(this.nargiza, other, "", (theirs) -> {
			theirs.rows("equipment").clear();
			theirs.rows("equipment").add(new FormRow().set("itemEn", "Tablet").set("kind", "equipment"));
		});
		SentPage merge = form.send(address, Map.of("equipment[0].itemEn", "Laptop with a bag"));
		assertThat(merge.page().select(".merge legend").eachText()).containsExactly("Equipment and works");
		assertThat(merge.page().select(".merge input").eachAttr("value")).containsExactly("base", "theirs", "mine",
				"both");
		assertThat(merge.send(address, Map.of("choice[equipment*]", "both")).location())
			.isEqualTo("/activities/" + other);
		assertThat(this.chronicle.now(other).form().rows("equipment")).extracting((row) -> row.get("itemEn"))
			.containsExactlyInAnyOrder("Tablet", "Laptop with a bag");
	}

	private Map<String, String> mine() {
		Map<String, String> mine = new LinkedHashMap<>();
		mine.put("summaryEn",
				"Uzbek agencies, UNODC and the Japanese embassy visited the liaison office on the Afghan border.");
		mine.put("women", "8");
		mine.put("outcomeEn", "Agreed");
		return mine;
	}

	private SentPage opened() {
		return Objects.requireNonNull(this.form);
	}

	private RequestPostProcessor officer() {
		return this.people.officer("merging-officer");
	}

	private int versions() {
		return this.jdbc.sql(
				"select count(*) from activity_aud where id = (select id from activity where reference = ? and publishes is null)")
			.param(this.reference)
			.query(Integer.class)
			.single();
	}

	private static List<String> who(SentPage merge, int at) {
		Element asked = merge.page().select(".merge").get(at);
		return asked.select(".merge__who").eachText();
	}

	private static List<String> rows(SentPage merge) {
		return merge.page()
			.select(".changes--merged tbody tr")
			.stream()
			.map((row) -> String.join(" | ", row.select("th, td").eachText()))
			.toList();
	}

}
