package org.roca.portfolio.activity.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An activity as it is typed: every field is text, so that whatever was typed can be
 * shown again. The same form is filled from the record, from a draft, from an earlier
 * version and from a request; versions are compared field by field in it.
 */
public final class ActivityForm {

	/** Fields that can have several values: the boxes that are ticked. */
	private static final Set<String> SETS = Set.of("further", "topics");

	/** Fields that are one line, however long. */
	private static final Set<String> LINES = Set.of("titleEn", "titleRu", "venueEn", "venueRu");

	private static final Pattern CELL = Pattern.compile("(\\w+)\\[(\\d{1,4})\\]\\.([\\w.]+)");

	/**
	 * More rows of one part than anybody types; a request can't make the server count on.
	 */
	private static final int MOST_ROWS = 500;

	private final Map<String, String> fields = new LinkedHashMap<>();

	private final Map<String, Set<String>> sets = new LinkedHashMap<>();

	private final Map<FormGroup, List<FormRow>> rows = new EnumMap<>(FormGroup.class);

	/**
	 * Reads a request or a draft. Fields whose names have a hyphen belong to the page and
	 * not to the record.
	 * @param typed the values by the name of the field
	 */
	public static ActivityForm of(Map<String, List<String>> typed) {
		ActivityForm form = new ActivityForm();
		Map<FormGroup, Map<Integer, FormRow>> found = new EnumMap<>(FormGroup.class);
		typed.forEach((name, values) -> {
			Matcher cell = CELL.matcher(name);
			if (SETS.contains(name)) {
				values.forEach((value) -> form.add(name, value));
			}
			else if (cell.matches()) {
				FormGroup.of(cell.group(1))
					.ifPresent((group) -> found.computeIfAbsent(group, (key) -> new TreeMap<>())
						.computeIfAbsent(Integer.valueOf(cell.group(2)), (key) -> new FormRow())
						.set(cell.group(3), Plain.text(values.get(0))));
			}
			else if (FormField.of(name).isPresent()) {
				form.set(name, LINES.contains(name) ? Plain.line(values.get(0)) : Plain.text(values.get(0)));
			}
		});
		found.forEach(
				(group, byNumber) -> form.rows(group).addAll(byNumber.values().stream().limit(MOST_ROWS).toList()));
		return form;
	}

	/** What was typed in a field. */
	public String get(String field) {
		return this.fields.getOrDefault(field, "");
	}

	/** Puts a value into a field; an empty one clears it. */
	public ActivityForm set(String field, String typed) {
		if (typed.isEmpty()) {
			this.fields.remove(field);
		}
		else {
			this.fields.put(field, typed);
		}
		return this;
	}

	/** The form of a record of this project, whatever else it names. */
	public ActivityForm ledBy(String project) {
		rows(FormGroup.LEAD).clear();
		return set("project", project);
	}

	/** The boxes ticked in a field. */
	public Set<String> all(String field) {
		return this.sets.getOrDefault(field, Set.of());
	}

	/** Ticks a box. */
	public void add(String field, String value) {
		if (!value.isEmpty()) {
			this.sets.computeIfAbsent(field, (key) -> new LinkedHashSet<>()).add(value);
		}
	}

	/** The rows of a repeating part, to be changed in place. */
	public List<FormRow> rows(FormGroup group) {
		return this.rows.computeIfAbsent(group, (key) -> new ArrayList<>());
	}

	/** The rows of the part of this name, for pages. */
	public List<FormRow> rows(String group) {
		return rows(FormGroup.of(group).orElseThrow());
	}

	/** Whether nobody has typed anything. */
	public boolean isBlank() {
		return this.fields.isEmpty() && this.sets.isEmpty()
				&& this.rows.values().stream().flatMap(List::stream).allMatch(FormRow::isBlank);
	}

	/**
	 * The form as a request sends it, so that a page can carry it along: read by
	 * {@link #of}, it is this form again.
	 * @return the values by the name of the field
	 */
	public Map<String, List<String>> params() {
		Map<String, List<String>> params = new LinkedHashMap<>();
		this.fields.forEach((field, value) -> params.put(field, List.of(value)));
		this.sets.forEach((field, ticked) -> params.put(field, List.copyOf(ticked)));
		this.rows.forEach((group, list) -> {
			for (int number = 0; number < list.size(); number++) {
				String row = group.code() + "[" + number + "].";
				list.get(number).columns().forEach((column, value) -> params.put(row + column, List.of(value)));
			}
		});
		return params;
	}

}
