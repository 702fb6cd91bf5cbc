package org.roca.portfolio.activity.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.activity.edit.FieldPath.Cell;
import org.roca.portfolio.shared.WordDiff;
import org.roca.portfolio.shared.WordDiff.Piece;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/**
 * What the fields of an activity are called and what their values say, in the language of
 * the current reader: on pages that compare versions there is neither code nor slug.
 */
public final class FormWords {

	private static final String ROW = "history.label.row";

	private static final String NOT_IN_LIST = "history.none.row";

	/** The messages that are the words of codes, by the name of the field. */
	private static final Map<String, String> CODES = Map.of("status", "shared.status.", "mode", "edit.mode.",
			"visibility", "shared.visibility.", "sensitivity", "history.sensitivity.", "people.role", "edit.role.",
			"equipment.kind", "edit.item.", "money.kind", "edit.money.");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");

	/** A second row of the same. */
	private static final Pattern AGAIN = Pattern.compile("(.+)#(\\d+)", Pattern.DOTALL);

	private final Words words;

	private final Formats formats;

	private final Map<ValueKind, Map<String, String>> names;

	FormWords(Words words, Formats formats, Map<ValueKind, Map<String, String>> names) {
		this.words = words;
		this.formats = formats;
		this.names = names;
	}

	/**
	 * What a value is called:
	 * {@code Who took part: Drug Control Agency, Trainer – Women}.
	 */
	public String label(String path) {
		FieldPath parsed = FieldPath.of(path);
		FormField field = parsed.field();
		FormGroup group = parsed.group();
		if (field != null) {
			String label = this.words.say("edit.field." + field.code());
			return parsed.isTick() ? this.words.say(ROW, label, words(parsed, new Cell(null, "", parsed.key())))
					: label;
		}
		String label = this.words
			.say(((group == FormGroup.PLACE) ? "edit.field." : "edit.group.") + Objects.requireNonNull(group).code());
		if (parsed.column().isEmpty()) {
			return label;
		}
		String row = parsed.keyCells().stream().map((cell) -> words(parsed, cell)).collect(Collectors.joining(", "));
		return this.words.say("history.label.cell", label, row, column(group, parsed.column()));
	}

	/** A value in words. */
	public Shown value(String path, @Nullable String value) {
		List<Piece> pieces = (value != null) ? List.of(new Piece(WordDiff.Kind.KEPT, text(path, value))) : List.of();
		return shown(path, pieces);
	}

	/**
	 * A value and what another made of it: what was taken out and put in, in one text.
	 */
	public Shown edited(String path, @Nullable String before, @Nullable String after) {
		String earlier = (before != null) ? text(path, before) : "";
		WordDiff diff = WordDiff.of(earlier, (after != null) ? text(path, after) : "");
		return shown(path,
				(after == null || diff.hasCommonWords()) ? (after != null) ? diff.both() : List.of() : diff.after());
	}

	/**
	 * A change, with the words marked that were taken out and put in where others stay.
	 */
	public ShownChange change(FormChange change) {
		String path = change.path();
		String label = label(path);
		if (change.before() != null && change.after() != null) {
			WordDiff diff = WordDiff.of(text(path, change.before()), text(path, change.after()));
			if (diff.hasCommonWords()) {
				return new ShownChange(label, shown(path, diff.before()), shown(path, diff.after()));
			}
		}
		return new ShownChange(label, value(path, change.before()), value(path, change.after()));
	}

	private Shown shown(String path, List<Piece> pieces) {
		FieldPath parsed = FieldPath.of(path);
		String none = parsed.isTick() ? "history.none.tick"
				: (parsed.isRows() && !path.equals(FormGroup.BENEFITS.code()) && !path.equals(FormGroup.PLACE.code()))
						? NOT_IN_LIST : "shared.notKnown";
		String column = (parsed.field() != null) ? parsed.field().code() : parsed.column();
		String language = column.endsWith("En") ? "en" : column.endsWith("Ru") ? "ru" : null;
		return new Shown(pieces, language, none);
	}

	private String text(String path, String value) {
		FieldPath parsed = FieldPath.of(path);
		if (parsed.isTick()) {
			return this.words.say("history.ticked");
		}
		return parsed.rows(value)
			.stream()
			.map((row) -> parsed.isRows() ? row(parsed, row) : words(parsed, row.get(0)))
			.collect(Collectors.joining("; "));
	}

	/** A row: what it is about, and in brackets what is said of it. */
	private String row(FieldPath path, List<Cell> cells) {
		List<String> about = new ArrayList<>();
		List<String> said = new ArrayList<>();
		for (Cell cell : cells) {
			FormGroup group = Objects.requireNonNull(cell.group());
			if (path.kind(cell) == ValueKind.SHARE && !about.isEmpty()) {
				about.set(0, about.get(0) + " " + words(path, cell));
			}
			else if (group.key().contains(cell.column())) {
				about.add(words(path, cell));
			}
			else {
				said.add(this.words.say(ROW, column(group, cell.column()), words(path, cell)));
			}
		}
		String joined = String.join(", ", about);
		return said.isEmpty() ? joined : this.words.say("history.row", joined, String.join("; ", said));
	}

	private String column(FormGroup group, String column) {
		return this.words.say("edit.cell." + group.code() + "." + column.replace("slug", "name"));
	}

	private String words(FieldPath path, Cell cell) {
		String value = cell.value();
		ValueKind kind = path.kind(cell);
		return switch (kind) {
			case TEXT -> value;
			case DATE -> TypedDate.read(value).map(this.formats::date).orElse(value);
			case NUMBER -> number(value);
			case SHARE -> this.words.say("activity.show.share", number(value));
			case CODE -> this.words.sayOr(CODES.get(path.name(cell)) + value, value);
			default -> name(kind, value);
		};
	}

	private String name(ValueKind kind, String code) {
		Map<String, String> known = this.names.getOrDefault(kind, Map.of());
		Matcher again = AGAIN.matcher(code);
		if (code.startsWith(FormRow.UNKNOWN)) {
			return code.substring(FormRow.UNKNOWN.length());
		}
		return (!known.containsKey(code) && again.matches())
				? known.getOrDefault(again.group(1), again.group(1)) + " (" + again.group(2) + ")"
				: known.getOrDefault(code, code);
	}

	private String number(String value) {
		return NUMBER.matcher(value).matches() ? this.formats.number(new BigDecimal(value)) : value;
	}

}
