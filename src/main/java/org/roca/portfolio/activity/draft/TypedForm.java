package org.roca.portfolio.activity.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.web.PostedForm;

/**
 * The form of an activity, or of another module, as its page sends it, in whatever state:
 * nothing of the record's fields is judged here.
 *
 * @param key the key of the form, made when the page was opened
 * @param seq how many times the page has sent it before; 0 without scripts
 * @param version the version of the record that the form was opened on, null for a new
 * record or many
 * @param path the page of the form
 * @param fields what was typed, without the fields that belong to the page
 * @param size the length of all fields, in bytes of UTF-8
 */
public record TypedForm(UUID key, long seq, @Nullable Integer version, String path, Map<String, List<String>> fields,
		long size) {

	/** The field with the key of the form. */
	public static final String KEY = "form-key";

	/** The field with the number of times that the page has sent the form. */
	public static final String SEQ = "draft-seq";

	/** The page on which many activities are edited at once. */
	public static final String GRID = "/activities/grid";

	/** The field in which a script names the page of the form. */
	static final String PATH = "form-path";

	private static final String VERSION = "version";

	/** Why the record is changed: of the page, and typed all the same. */
	private static final String REASON = "change-reason";

	private static final Pattern PAGE = Pattern.compile("/activities/(?:new|grid|([A-Za-z0-9-]{1,40})/edit)");

	private static final Pattern UUID_SHAPE = Pattern
		.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

	/**
	 * Reads what the page of a form sent. A form without a good key gets a new one.
	 * @param form to a page that {@link DraftPages} has
	 */
	public static TypedForm of(PostedForm form) {
		return of(form, key(form.value(KEY)).orElseGet(UUID::randomUUID), form.path());
	}

	/** Reads what a script sent for the page that it names; empty when it names none. */
	static Optional<TypedForm> sentByScript(PostedForm form, UUID key, DraftPages pages) {
		return Optional.ofNullable(form.value(PATH)).filter(pages::has).map((path) -> of(form, key, path));
	}

	/**
	 * Whether the form of an activity, new or on record, or of many has its page at this
	 * path.
	 */
	public static boolean isPage(String path) {
		return PAGE.matcher(path).matches();
	}

	/** The key that is written so; empty when none is. */
	static Optional<UUID> key(@Nullable String text) {
		return Optional.ofNullable(text).filter((each) -> UUID_SHAPE.matcher(each).matches()).map(UUID::fromString);
	}

	/** The reference of the record, or null for a new one. */
	@Nullable String reference() {
		return reference(this.path);
	}

	static @Nullable String reference(String path) {
		Matcher matcher = PAGE.matcher(path);
		return matcher.matches() ? matcher.group(1) : null;
	}

	/** What to call the draft in a list; null when no title was typed yet. */
	@Nullable String title() {
		return Stream.of("titleEn", "titleRu")
			.flatMap((name) -> this.fields.getOrDefault(name, List.of()).stream())
			.map(String::strip)
			.filter((title) -> !title.isEmpty())
			.findFirst()
			.orElse(null);
	}

	/** The same text as a form of its own. */
	TypedForm under(UUID otherKey) {
		return new TypedForm(otherKey, this.seq, this.version, this.path, this.fields, this.size);
	}

	private static TypedForm of(PostedForm form, UUID key, String path) {
		Map<String, List<String>> typed = new LinkedHashMap<>();
		form.fields().forEach((name, values) -> {
			if (name.equals(REASON) || !name.contains("-") && !name.equals(VERSION)) {
				typed.put(storable(name), values.stream().map(TypedForm::storable).toList());
			}
		});
		return new TypedForm(key, Objects.requireNonNullElse(number(form.value(SEQ)), 0), number(form.value(VERSION)),
				path, typed, form.size());
	}

	/** PostgreSQL keeps every character but NUL, which no key types. */
	private static String storable(String text) {
		return text.replace("\0", "");
	}

	private static @Nullable Integer number(@Nullable String text) {
		return (text != null && NUMBER.matcher(text).matches()) ? Integer.valueOf(text) : null;
	}

}
