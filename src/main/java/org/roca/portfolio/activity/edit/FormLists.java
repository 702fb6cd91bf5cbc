package org.roca.portfolio.activity.edit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.activity.Status;
import org.roca.portfolio.shared.web.Words;

/** The lists of the form in the language of the reader, each made once for a page. */
final class FormLists {

	/** Lists whose words are messages. */
	private static final Map<String, List<String>> NAMED = Map.of("role",
			List.of("organiser", "co_organiser", "trainer", "beneficiary"), "mode",
			List.of("onsite", "online", "hybrid"), "item", List.of("equipment", "works"), "money",
			List.of("planned_cost", "actual_cost", "stated_value"));

	private static final Pattern CELL = Pattern.compile("(\\w+)\\[(\\d+)\\]\\.(.+)");

	private final Offered offered;

	private final Words words;

	private final Locale reader;

	private final Map<String, List<Option>> made = new HashMap<>();

	FormLists(Offered offered, Words words, Locale reader) {
		this.offered = offered;
		this.words = words;
		this.reader = reader;
	}

	/**
	 * A list by its name, with what is chosen in it even where it does not offer that.
	 */
	List<Option> of(String name, String chosen) {
		List<Option> list = this.made.computeIfAbsent(name, this::make);
		boolean strange = !chosen.isEmpty() && list.stream().noneMatch((option) -> option.value().equals(chosen));
		return strange ? Stream.concat(list.stream(), Stream.of(new Option(chosen, chosen, null))).toList() : list;
	}

	/** All projects, as plates: those that can share the activity of another. */
	List<LeadProject> projects() {
		return this.offered.projects();
	}

	/** The projects that can lead an activity of this person. */
	List<LeadProject> kept() {
		return this.offered.kept();
	}

	/** How many pillars the projects have that can lead. */
	int pillars() {
		return this.offered.pillars().size();
	}

	/** The pillars of a project. */
	List<Option> pillars(String project) {
		return this.offered.pillars(project).stream().map((choice) -> Option.of(choice, this.reader)).toList();
	}

	/**
	 * The steps from a status, named as what they do; without a status on record all of
	 * them, by name.
	 */
	List<Option> steps(@Nullable Status from) {
		return Status.after(from).stream().map((to) -> {
			String step = (from == null) ? "shared.status."
					: (from == to) ? "edit.stay." : (takesUp(from, to) ? "edit.again." : "edit.step.");
			return new Option(to.code(), this.words.say(step + to.code()), null);
		}).toList();
	}

	/** What a field is called: {@code People, row 3: women}. */
	String label(String field) {
		Matcher cell = CELL.matcher(field);
		if (!cell.matches()) {
			return this.words.say("edit.field." + field);
		}
		String group = cell.group(1);
		if (group.equals(FormGroup.PLACE.code())) {
			return this.words.say("edit.field." + group);
		}
		if (group.equals(FormGroup.LEAD.code())) {
			return this.words.say("edit.field.project");
		}
		return this.words.say("edit.label.row", this.words.say("edit.group." + group),
				String.valueOf(Integer.parseInt(cell.group(2)) + 1),
				this.words.say("edit.cell." + group + "." + cell.group(3)));
	}

	private static boolean takesUp(Status from, Status to) {
		return Arrays.asList(Status.COMPLETED, Status.POSTPONED, Status.CANCELLED).contains(from)
				&& (to == Status.PLANNED || to == Status.ONGOING);
	}

	private List<Option> make(String name) {
		return switch (name) {
			case "project" -> this.offered.kept()
				.stream()
				.map((project) -> new Option(project.slug(), project.code(), null))
				.toList();
			case "type" -> options(Offered::types);
			case "country" -> options(Offered::countries);
			case "topic" -> options(Offered::topics);
			case "currency" -> this.offered.currencies()
				.stream()
				.map((currency) -> new Option(currency.code(), currency.code(), null))
				.toList();
			default -> NAMED.getOrDefault(name, List.of())
				.stream()
				.map((code) -> new Option(code, this.words.say("edit." + name + "." + code), null))
				.toList();
		};
	}

	private List<Option> options(Function<Offered, List<Choice>> list) {
		return list.apply(this.offered).stream().map((choice) -> Option.of(choice, this.reader)).toList();
	}

}
