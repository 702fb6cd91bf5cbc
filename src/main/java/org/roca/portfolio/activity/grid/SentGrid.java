package org.roca.portfolio.activity.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of rows as it was sent, whatever state it is in.
 *
 * @param key the key of the form, made when the page was opened
 * @param query which rows of the list the page shows, as its address says
 * @param rows the rows, in the order of the page
 */
record SentGrid(UUID key, String query, List<SentRow> rows) {

	/** The most rows that a page has. */
	static final int MOST = 50;

	/** The field with the key of the form. */
	static final String KEY = "form-key";

	private static final Pattern CELL = Pattern.compile("rows\\[(\\d{1,2})\\]\\.(\\w+)");

	private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	/**
	 * Reads a request or a draft.
	 * @param sent the values by the name of the field
	 */
	static SentGrid of(Map<String, List<String>> sent) {
		Map<Integer, Map<String, String>> rows = new TreeMap<>();
		sent.forEach((name, values) -> {
			Matcher cell = CELL.matcher(name);
			if (cell.matches() && !values.isEmpty()) {
				rows.computeIfAbsent(Integer.valueOf(cell.group(1)), (number) -> new HashMap<>())
					.put(cell.group(2), values.get(0));
			}
		});
		return new SentGrid(key(first(sent, KEY)), first(sent, "query"),
				rows.values()
					.stream()
					.map(SentRow::of)
					.filter((row) -> !row.reference().isEmpty())
					.limit(MOST)
					.toList());
	}

	/** The key that is written so, or a new one. */
	static UUID key(String text) {
		return UUID_SHAPE.matcher(text).matches() ? UUID.fromString(text) : UUID.randomUUID();
	}

	/** What the rows are called by. */
	List<String> references() {
		return this.rows.stream().map(SentRow::reference).toList();
	}

	private static String first(Map<String, List<String>> sent, String name) {
		List<String> values = sent.getOrDefault(name, List.of());
		return values.isEmpty() ? "" : values.get(0);
	}

}
