package org.roca.portfolio.shared.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the registers are filtered by, by its name in the address. Where activities have a
 * filter of the same name, the codes are the same.
 */
public enum Criterion {

	/** Project, by code. */
	PROJECT(FilterName.PROJECT),

	/** Thematic area, by slug. */
	THEME(FilterName.THEME),

	/** Field of work, by code. */
	FIELD(FilterName.FIELD),

	/** Country, ISO alpha-2. */
	COUNTRY(FilterName.COUNTRY),

	/** The country on the other side of the border, ISO alpha-2. */
	NEIGHBOUR(FilterName.COUNTRY),

	/** Agency, by slug. */
	AGENCY(FilterName.AGENCY),

	/** Donor, by slug. */
	DONOR(FilterName.DONOR),

	/** Kind of site or organisation. */
	KIND(null),

	/** Agreed currency, ISO 4217. */
	CURRENCY(null),

	/** The year of the agreement. */
	AGREED(null),

	/** Named by at least one activity in view. */
	NAMED(null, "yes"),

	/** Funds at least one project in view. */
	FUNDS(null, "yes"),

	/** Whether the opening date is known. */
	OPENED(null, "known"),

	/** Whether the beginning or the end is known. */
	DATES(null, "known"),

	/** Whether the coordinates are known. */
	LOCATED(null, "known"),

	/** Words of names, codes and other spellings. */
	Q(null);

	private final @Nullable FilterName codes;

	private final List<String> words;

	Criterion(@Nullable FilterName codes, String... words) {
		this.codes = codes;
		this.words = List.of(words);
	}

	/**
	 * The name in the address.
	 */
	public String param() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The criterion of this name in the address.
	 */
	public static Optional<Criterion> of(String param) {
		return Arrays.stream(values()).filter((criterion) -> criterion.param().equals(param)).findFirst();
	}

	/**
	 * The words that this criterion takes, where it takes a fixed list; besides
	 * {@code unknown} where records can be asked for that state nothing.
	 */
	public List<String> words() {
		return this.words;
	}

	/**
	 * What this criterion offers in a register, by code.
	 */
	public Map<String, Vocabulary.Entry> offers(Register register, Vocabulary vocabulary) {
		if (this.codes != null) {
			return vocabulary.of(this.codes);
		}
		return switch (this) {
			case KIND -> vocabulary.of((register == Register.SITES) ? CodeList.SITE_KIND : CodeList.ORGANISATION_KIND);
			case CURRENCY -> vocabulary.of(CodeList.CURRENCY);
			default -> Map.of();
		};
	}

	/**
	 * The kind of names, as the search knows them, by which its choices are looked for;
	 * null where its list is short.
	 */
	public @Nullable String names() {
		return switch (this) {
			case AGENCY, DONOR -> "organisation";
			default -> (this.codes != null) ? this.codes.param() : null;
		};
	}

	/** Whether a value has no name and stands for itself: words, and years. */
	public boolean saysItself(String value) {
		return this == Q || (this == AGREED && !FilterName.UNKNOWN.equals(value));
	}

	/** The value in its own writing, or nothing when it is not understood. */
	Optional<String> understand(Register register, Vocabulary vocabulary, String value) {
		if (this == Q || this.words.contains(value)
				|| (FilterName.UNKNOWN.equals(value) && register.rule(this).canBeUnknown())) {
			return Optional.of(value);
		}
		if (this == AGREED) {
			return Optional.of(value).filter((year) -> year.matches("[12][0-9]{3}"));
		}
		if (this.codes != null) {
			return vocabulary.resolve(this.codes, value);
		}
		return offers(register, vocabulary).keySet()
			.stream()
			.filter((code) -> code.equalsIgnoreCase(value))
			.findFirst();
	}

}
