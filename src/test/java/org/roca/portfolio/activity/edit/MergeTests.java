package org.roca.portfolio.activity.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roca.portfolio.activity.edit.Merge.Field;
import org.roca.portfolio.activity.edit.Merge.Side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Two people and one record: what only one changed is merged, and nothing disappears. */
class MergeTests {

	private final ActivityForm base = new ActivityForm().set("titleEn", "Title")
		.set("summaryEn", "Summary")
		.set("plannedStart", "16.11.2020");

	@Test
	void takesWhatOnlyOneChanged() {
		ActivityForm theirs = copy().set("titleEn", "Their title");
		ActivityForm mine = copy().set("summaryEn", "").set("status", "planned");
		Merge merge = Merge.of(this.base, theirs, mine);
		assertThat(merge.conflicts()).isEmpty();
		assertThat(merge.merged()).extracting(Field::path, Field::by)
			.containsExactly(tuple("titleEn", Side.THEIRS), tuple("summaryEn", Side.MINE), tuple("status", Side.MINE));
		assertThat(values(merged(theirs, mine, Map.of()))).containsExactlyInAnyOrderEntriesOf(
				Map.of("titleEn", "Their title", "plannedStart", "16.11.2020", "status", "planned"));
	}

	@Test
	void asksWhereBothChangedTheSameValue() {
		ActivityForm theirs = copy().set("titleEn", "Their title").set("summaryEn", "The same");
		ActivityForm mine = copy().set("titleEn", "My title").set("summaryEn", "The same");
		Merge merge = Merge.of(this.base, theirs, mine);
		assertThat(merge.conflicts()).containsExactly(Field.of("titleEn", "Title", "Their title", "My title"));
		assertThat(merge.merged()).extracting(Field::path, Field::alike).containsExactly(tuple("summaryEn", true));
		assertThat(merged(theirs, mine, Map.of()).get("titleEn")).isEqualTo("My title");
		assertThat(merged(theirs, mine, Map.of("titleEn", Side.THEIRS)).get("titleEn")).isEqualTo("Their title");
		assertThat(merged(theirs, mine, Map.of("titleEn", Side.BASE)).get("titleEn")).isEqualTo("Title");
	}

	@Test
	void takesTwoWaysOfTypingTheSameForTheSame() {
		ActivityForm theirs = copy().set("women", "1200").set("plannedStart", "2020-11-17");
		ActivityForm mine = copy().set("women", "1 200").set("plannedStart", "17.11.2020");
		assertThat(Merge.of(this.base, theirs, mine).conflicts()).isEmpty();
		assertThat(Merge.of(this.base, this.base, copy().set("plannedStart", "16/11/2020")).fields()).isEmpty();
	}

	@Test
	void mergesRowsByWhatTheyAreAbout() {
		rows(this.base, person("dca", "", "3"), person("police", "trainer", ""));
		ActivityForm theirs = copy();
		theirs.rows(FormGroup.PEOPLE).get(0).set("women", "4");
		theirs.rows(FormGroup.PEOPLE).add(0, person("customs", "", "7"));
		ActivityForm mine = copy();
		mine.rows(FormGroup.PEOPLE).get(0).set("men", "5");
		mine.rows(FormGroup.PEOPLE).remove(1);
		mine.rows(FormGroup.PEOPLE).add(person("border", "", "2"));
		assertThat(Merge.of(this.base, theirs, mine).conflicts()).isEmpty();
		assertThat(keys(merged(theirs, mine, Map.of()))).containsExactlyInAnyOrder("dca 4 5", "customs 7", "border 2");
	}

	@Test
	void mergesTheCellsOfARowThatBothAdded() {
		ActivityForm theirs = rows(copy(), person("dca", "", "3").set("unknown", "1"));
		ActivityForm mine = rows(copy(), person("dca", "", "4").set("men", "5"));
		Merge merge = Merge.of(this.base, theirs, mine);
		assertThat(merge.conflicts()).extracting(Field::path).containsExactly("people[dca||].women");
		assertThat(keys(merged(theirs, mine, Map.of("people[dca||].women", Side.THEIRS)))).containsExactly("dca 3 5 1");
	}

	@Test
	void asksAboutARowThatOneTookAwayAndTheOtherChanged() {
		rows(this.base, person("dca", "", "3").set("men", "9"));
		ActivityForm theirs = copy();
		theirs.rows(FormGroup.PEOPLE).clear();
		ActivityForm mine = copy();
		mine.rows(FormGroup.PEOPLE).get(0).set("women", "4");
		for (List<ActivityForm> editors : List.of(List.of(theirs, mine), List.of(mine, theirs))) {
			Merge merge = Merge.of(this.base, editors.get(0), editors.get(1));
			assertThat(merge.conflicts()).extracting(Field::path).containsExactly("people[dca||]");
			Side changed = (editors.get(0) == mine) ? Side.THEIRS : Side.MINE;
			Side gone = (changed == Side.MINE) ? Side.THEIRS : Side.MINE;
			assertThat(merge.conflicts().get(0).value(changed)).contains("women=4", "men=9");
			assertThat(merge.conflicts().get(0).value(gone)).isNull();
			assertThat(chosen(editors, changed)).containsExactly("dca 4 9");
			assertThat(chosen(editors, gone)).isEmpty();
			assertThat(chosen(editors, Side.BASE)).containsExactly("dca 3 9");
		}
	}

	@Test
	void doesNotCountTwiceWhatEachPutInThePlaceOfTheSame() {
		rows(this.base, person("dca", "", "12"), person("police", "", "1"));
		ActivityForm theirs = copy();
		theirs.rows(FormGroup.PEOPLE).set(0, person("dca", "trainer", "12"));
		ActivityForm mine = copy();
		mine.rows(FormGroup.PEOPLE).set(0, person("dca", "beneficiary", "12"));
		Merge merge = Merge.of(this.base, theirs, mine);
		assertThat(merge.conflicts()).extracting(Field::path, Field::takesBoth).containsExactly(tuple("people*", true));
		Map<Side, List<String>> expected = Map.of(Side.BASE, List.of("dca 12", "police 1"), Side.THEIRS,
				List.of("dca trainer 12", "police 1"), Side.MINE, List.of("dca beneficiary 12", "police 1"), Side.BOTH,
				List.of("dca trainer 12", "dca beneficiary 12", "police 1"));
		expected.forEach((side, rows) -> assertThat(keys(merged(theirs, mine, Map.of("people*", side))))
			.containsExactlyInAnyOrderElementsOf(rows));
	}

	@Test
	void takesSharesOnlyTogether() {
		this.base.rows(FormGroup.BENEFITS).addAll(List.of(share("KZ", "60"), share("UZ", "40")));
		ActivityForm theirs = copy();
		theirs.rows(FormGroup.BENEFITS).set(0, share("KZ", "50"));
		theirs.rows(FormGroup.BENEFITS).set(1, share("UZ", "50"));
		ActivityForm mine = copy();
		mine.rows(FormGroup.BENEFITS).set(1, share("TJ", "40"));
		assertThat(Merge.of(this.base, theirs, mine).conflicts()).extracting(Field::path).containsExactly("benefits");
		assertThat(shares(merged(theirs, mine, Map.of()))).containsExactly("KZ 60", "TJ 40");
		assertThat(shares(merged(theirs, mine, Map.of("benefits", Side.THEIRS)))).containsExactly("KZ 50", "UZ 50");
		assertThat(shares(merged(theirs, copy(), Map.of()))).containsExactly("KZ 50", "UZ 50");
	}

	@Test
	void keepsTheNameThatWasTypedForARecord() {
		rows(this.base, person("dca", "", "3"));
		ActivityForm theirs = copy();
		theirs.rows(FormGroup.EQUIPMENT)
			.add(new FormRow().set("itemEn", "Scanner").set("recipient.slug", "dca").set("recipient.name", "DCA"));
		ActivityForm mine = copy();
		mine.rows(FormGroup.EQUIPMENT)
			.add(new FormRow().set("itemEn", "Scanner").set("recipient.name", "A new agency").set("quantity", "2"));
		assertThat(Merge.of(this.base, theirs, mine).conflicts()).extracting(Field::path)
			.containsExactly("equipment[Scanner|].recipient.slug");
		FormRow kept = merged(theirs, mine, Map.of()).rows(FormGroup.EQUIPMENT).get(0);
		assertThat(kept.columns())
			.isEqualTo(Map.of("itemEn", "Scanner", "recipient.name", "A new agency", "quantity", "2"));
		FormRow other = merged(theirs, mine, Map.of("equipment[Scanner|].recipient.slug", Side.THEIRS))
			.rows(FormGroup.EQUIPMENT)
			.get(0);
		assertThat(other.columns()).containsEntry("recipient.slug", "dca").containsEntry("recipient.name", "DCA");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2015, 20_201_116 })
	void editsOfDifferentPartsMakeWhatBothWouldHaveMade(long seed) {
		RandomForms forms = new RandomForms(seed);
		Random random = new Random(seed);
		for (int round = 0; round < 300; round++) {
			ActivityForm opened = forms.form();
			List<String> parts = forms.parts();
			Collections.shuffle(parts, random);
			int split = random.nextInt(12);
			ActivityForm both = RandomForms.copy(opened);
			ActivityForm theirs = RandomForms.copy(opened);
			ActivityForm mine = RandomForms.copy(opened);
			for (String part : parts.subList(0, 12)) {
				boolean byThem = parts.indexOf(part) < split;
				ActivityForm changed = byThem ? theirs : mine;
				forms.change(changed, part);
				transfer(changed, both, part);
			}
			Merge merge = Merge.of(opened, theirs, mine);
			assertThat(merge.conflicts()).as("seed %s round %s", seed, round).isEmpty();
			assertThat(values(merge.apply(opened, theirs, mine, Map.of()))).as("seed %s round %s", seed, round)
				.isEqualTo(values(both));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 3, 1991, 4_071_776 })
	void noValueOfAnybodyIsLostWithoutBeingShown(long seed) {
		RandomForms forms = new RandomForms(seed);
		Random random = new Random(seed);
		int asked = 0;
		for (int round = 0; round < 300; round++) {
			asked += asked(forms, random, "seed %s round %s".formatted(seed, round)) ? 1 : 0;
		}
		assertThat(asked).isBetween(100, 299);
	}

	/** Merges two random edits with random choices, and finds all of both. */
	private static boolean asked(RandomForms forms, Random random, String where) {
		ActivityForm opened = forms.form();
		ActivityForm theirs = edited(forms, opened, random);
		ActivityForm mine = edited(forms, opened, random);
		Merge merge = Merge.of(opened, theirs, mine);
		Map<String, Side> choices = new LinkedHashMap<>();
		merge.conflicts().forEach((field) -> choices.put(field.path(), Side.values()[random.nextInt(3)]));
		Map<String, String> result = values(merge.apply(opened, theirs, mine, choices));
		Map<String, String> expected = new LinkedHashMap<>();
		for (ActivityForm editor : List.of(theirs, mine)) {
			expected.putAll(changes(values(opened), values(editor)));
		}
		merge.conflicts().forEach((field) -> {
			ActivityForm chosen = side(opened, theirs, mine, choices.getOrDefault(field.path(), Side.MINE));
			field.paths().forEach((path) -> expected.put(path, values(chosen).getOrDefault(path, "")));
		});
		expected.forEach(
				(path, value) -> assertThat(result.getOrDefault(path, "")).as("%s, %s", path, where).isEqualTo(value));
		return !merge.conflicts().isEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = { 5, 700_001 })
	void whoChangedNothingGetsWhatTheOtherSaved(long seed) {
		RandomForms forms = new RandomForms(seed);
		Random random = new Random(seed);
		for (int round = 0; round < 100; round++) {
			ActivityForm opened = forms.form();
			ActivityForm changed = edited(forms, opened, random);
			assertThat(values(Merge.of(opened, changed, opened).apply(opened, changed, opened, Map.of())))
				.isEqualTo(values(changed));
			assertThat(values(Merge.of(opened, opened, changed).apply(opened, opened, changed, Map.of())))
				.isEqualTo(values(changed));
			assertThat(values(Merge.of(opened, changed, changed).apply(opened, changed, changed, Map.of())))
				.isEqualTo(values(changed));
		}
	}

	private static ActivityForm side(ActivityForm base, ActivityForm theirs, ActivityForm mine, Side side) {
		return switch (side) {
			case BASE -> base;
			case THEIRS -> theirs;
			default -> mine;
		};
	}

	/** The values that an editor changed; empty where one was taken away. */
	private static Map<String, String> changes(Map<String, String> before, Map<String, String> after) {
		Map<String, String> changes = new LinkedHashMap<>();
		Set<String> paths = new LinkedHashSet<>(before.keySet());
		paths.addAll(after.keySet());
		paths.stream()
			.filter((path) -> !Objects.equals(before.get(path), after.get(path)))
			.forEach((path) -> changes.put(path, after.getOrDefault(path, "")));
		return changes;
	}

	private static ActivityForm edited(RandomForms forms, ActivityForm opened, Random random) {
		ActivityForm edited = RandomForms.copy(opened);
		List<String> parts = forms.parts();
		Collections.shuffle(parts, random);
		parts.subList(0, 8).forEach((part) -> forms.change(edited, part));
		return edited;
	}

	/** Does to another form what was done to a part of this one. */
	private static void transfer(ActivityForm from, ActivityForm to, String part) {
		String[] path = part.split("\\|");
		FormGroup group = FormGroup.of(path[0]).orElse(null);
		if (group == null) {
			to.set(part, from.get(part));
			from.all(part).forEach((value) -> to.add(part, value));
		}
		else if (path.length == 1) {
			to.rows(group).clear();
			from.rows(group).forEach((row) -> to.rows(group).add(row.copy()));
		}
		else {
			String key = new RandomForms(0).row(group, Integer.parseInt(path[1])).key(group);
			to.rows(group).removeIf((row) -> row.key(group).equals(key));
			from.rows(group)
				.stream()
				.filter((row) -> row.key(group).equals(key))
				.forEach((row) -> to.rows(group).add(row.copy()));
		}
	}

	private ActivityForm copy() {
		return RandomForms.copy(this.base);
	}

	private ActivityForm merged(ActivityForm theirs, ActivityForm mine, Map<String, Side> choices) {
		return Merge.of(this.base, theirs, mine).apply(this.base, theirs, mine, choices);
	}

	private List<String> chosen(List<ActivityForm> editors, Side side) {
		return keys(merged(editors.get(0), editors.get(1), Map.of("people[dca||]", side)));
	}

	private static Map<String, String> values(ActivityForm form) {
		return FlatForm.of(form).values();
	}

	private static ActivityForm rows(ActivityForm form, FormRow... people) {
		form.rows(FormGroup.PEOPLE).addAll(List.of(people));
		return form;
	}

	private static FormRow person(String slug, String role, String women) {
		return new FormRow().set("slug", slug).set("role", role).set("women", women);
	}

	private static FormRow share(String country, String share) {
		return new FormRow().set("country", country).set("share", share);
	}

	private static List<String> keys(ActivityForm form) {
		List<String> keys = new ArrayList<>();
		for (FormRow row : form.rows(FormGroup.PEOPLE)) {
			keys.add("%s %s %s %s %s"
				.formatted(row.get("slug"), row.get("role"), row.get("women"), row.get("men"), row.get("unknown"))
				.replaceAll(" +", " ")
				.strip());
		}
		return keys;
	}

	private static List<String> shares(ActivityForm form) {
		return form.rows(FormGroup.BENEFITS)
			.stream()
			.map((row) -> row.get("country") + " " + row.get("share"))
			.toList();
	}

}
