package org.roca.portfolio.activity.grid;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import org.roca.portfolio.activity.draft.Draft;
import org.roca.portfolio.activity.draft.TypedForm;

/**
 * A page of rows as it was sent, whatever state it is in.
 *
 * @param key the key of the form, made when the page was opened
 * @param seq how many times the page has sent its draft before; 0 without scripts
 * @param query which rows of the list the page shows, as its address says
 * @param rows the rows, in the order of the page
 */
record SentGrid(UUID key, long seq, String query, List<SentRow> rows) {

	/** The most rows that a page has. */
	static final int MOST = 50;

	private static final Pattern CELL = Pattern.compile("rows\\[(\\d{1,2})\\]\\.(\\w+)");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

	private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	/**
	 * Reads a request.
	 * @param sent the values by the name of the field
	 */
	static SentGrid of(Map<String, List<String>> sent) {
		String seq = first(sent, TypedForm.SEQ);
		return of(key(first(sent, TypedForm.KEY)), NUMBER.matcher(seq).matches() ? Long.parseLong(seq) : 0, sent);
	}

	/** Reads a draft. */
	static SentGrid of(Draft draft) {
		return of(draft.key(), draft.seq(), draft.fields());
	}

	private static SentGrid of(UUID key, long seq, Map<String, List<String>> sent) {
		Map<Integer, Map<String, String>> rows = new TreeMap<>();
		sent.forEach((name, values) -> {
			Matcher cell = CELL.matcher(name);
			if (cell.matches() && !values.isEmpty()) {
				rows.computeIfAbsent(Integer.valueOf(cell.group(1)), (number) -> new HashMap<>())
					.put(cell.group(2), values.get(0));
			}
		});
		return new SentGrid(key, seq, first(sent, "query"),
				rows.values()
					.stream()
					.map(SentRow::of)
					.filter((row) -> !row.reference().isEmpty())
					.limit(MOST)
					.toList());
	}

	/** The same page as a form of its own. */
	SentGrid under(UUID other) {
		return new SentGrid(other, this.seq, this.query, this.rows);
	}

	/** The filters, order and start of the list, as the address names them. */
	MultiValueMap<String, String> asked() {
		MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
		UriComponentsBuilder.fromUriString(this.query.startsWith("?") ? this.query : "?")
			.build()
			.getQueryParams()
			.forEach((name, values) -> values.forEach((value) -> asked.add(decoded(name), decoded(value))));
		return asked;
	}

	/** The key that is written so, or a new one. */
	static UUID key(String text) {
		return UUID_SHAPE.matcher(text).matches() ? UUID.fromString(text) : UUID.randomUUID();
	}

	/** What the rows are called by. */
	List<String> references() {
		return this.rows.stream().map(SentRow::reference).toList();
	}

	private static String decoded(@Nullable String text) {
		return (text != null) ? UriUtils.decode(text, StandardCharsets.UTF_8) : "";
	}

	private static String first(Map<String, List<String>> sent, String name) {
		List<String> values = sent.getOrDefault(name, List.of());
		return values.isEmpty() ? "" : values.get(0);
	}

}
