package org.roca.portfolio.activity.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A value that differs between two versions of a record. A row that was added or taken
 * away is one value, and so are all the boxes of a field.
 *
 * @param path the path of the value, as {@link Merge} names it
 * @param before the value of the earlier version, {@code null} when empty
 * @param after the value of the later version, {@code null} when empty
 */
public record FormChange(String path, @Nullable String before, @Nullable String after) {

	/** What differs between two versions, in the order of the form. */
	public static List<FormChange> between(ActivityForm before, ActivityForm after) {
		Map<String, FormChange> changes = new LinkedHashMap<>();
		for (Merge.Field field : Merge.of(before, after, before).fields()) {
			FieldPath path = FieldPath.of(field.path());
			FormField ticked = path.isTick() ? path.field() : null;
			if (ticked != null) {
				changes.put(ticked.code(), new FormChange(ticked.code(), boxes(before, ticked), boxes(after, ticked)));
			}
			else {
				changes.put(field.path(), new FormChange(field.path(), field.base(), field.theirs()));
			}
		}
		return new ArrayList<>(changes.values());
	}

	/**
	 * The key of the words for the field or part that it belongs to, without any value.
	 */
	public String partKey() {
		FieldPath parsed = FieldPath.of(this.path);
		boolean grouped = parsed.group() != null && parsed.group() != FormGroup.PLACE;
		return (grouped ? "edit.group." : "edit.field.") + part(this.path);
	}

	/** How many fields and parts have a value and say the same in both versions. */
	public static int same(ActivityForm before, ActivityForm after) {
		Set<String> said = parts(after);
		said.removeAll(between(before, after).stream().map((change) -> part(change.path())).toList());
		return said.size();
	}

	private static Set<String> parts(ActivityForm form) {
		Set<String> parts = new TreeSet<>();
		FlatForm.of(form).values().keySet().forEach((path) -> parts.add(part(path)));
		return parts;
	}

	/** The field or part that a path belongs to. */
	private static String part(String path) {
		FieldPath parsed = FieldPath.of(path);
		FormField field = parsed.field();
		return (field != null) ? field.code() : Objects.requireNonNull(parsed.group()).code();
	}

	private static @Nullable String boxes(ActivityForm form, FormField field) {
		Set<String> ticked = new TreeSet<>(form.all(field.code()));
		return ticked.isEmpty() ? null : String.join(FlatForm.ROW, ticked);
	}

}
