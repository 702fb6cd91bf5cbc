package org.roca.portfolio.view;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * The form of a view, as typed.
 *
 * @param key the key of the form, made when it was opened
 * @param version the version of the view that it was opened on
 * @param name what the view is called
 * @param audience with whom it is shared
 * @param byLink whether its address opens it for everybody signed in
 * @param start whether one arrives there after signing in
 */
record ViewForm(UUID key, int version, String name, Set<Audience> audience, boolean byLink, boolean start) {

	private static final int LONGEST = 120;

	private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

	/** A form for a new view. */
	static ViewForm blank() {
		return new ViewForm(UUID.randomUUID(), 0, "", EnumSet.noneOf(Audience.class), false, false);
	}

	static ViewForm of(SavedView view) {
		return new ViewForm(UUID.randomUUID(), view.version(), view.name(), view.audience(), view.byLink(),
				view.start());
	}

	/** The form as a browser sends it. */
	static ViewForm of(MultiValueMap<String, String> sent) {
		Set<Audience> audience = EnumSet.noneOf(Audience.class);
		sent.getOrDefault("share", List.of()).forEach((code) -> Audience.of(code).ifPresent(audience::add));
		String version = first(sent, "version");
		return new ViewForm(key(first(sent, "form-key")).orElseGet(UUID::randomUUID),
				NUMBER.matcher(version).matches() ? Integer.parseInt(version) : 0,
				first(sent, "name").replaceAll("[\\p{Cntrl}\\s]+", " ").strip(), audience, sent.containsKey("by-link"),
				sent.containsKey("start"));
	}

	/** A key that is written so; empty when none is. */
	static Optional<UUID> key(String text) {
		return KEY.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
	}

	/** The same form, sent on top of another version. */
	ViewForm on(int other) {
		return new ViewForm(this.key, other, this.name, this.audience, this.byLink, this.start);
	}

	/**
	 * The key of the sentence that says what is wrong with it, or null when nothing is.
	 */
	@Nullable String problem() {
		return (this.name.isEmpty() || this.name.length() > LONGEST) ? "name" : null;
	}

	private static String first(MultiValueMap<String, String> sent, String name) {
		String value = sent.getFirst(name);
		return (value != null) ? value : "";
	}

}
