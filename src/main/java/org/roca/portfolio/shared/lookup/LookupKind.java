package org.roca.portfolio.shared.lookup;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The kinds of records that are looked up by name. */
public enum LookupKind {

	/** Beneficiary agencies, and partners that take part like one. */
	AGENCIES("organisation_kind", Detail.KIND, Detail.COUNTRY),

	/** Donors; an activity's form adds none. */
	DONORS(null),

	/** Border liaison offices, control units, posts, offices. */
	SITES("site_kind", Detail.KIND, Detail.COUNTRY, Detail.NEIGHBOUR, Detail.PROJECT),

	/** Towns and regions. */
	PLACES(null, Detail.COUNTRY),

	/** Projects, by their codes; they are never added by a name. */
	PROJECTS(null),

	/** Of the projects those whose records the person keeps: one of them leads. */
	LEADS(null);

	private final @Nullable String kinds;

	private final Set<Detail> asked;

	LookupKind(@Nullable String kinds, Detail... asked) {
		this.kinds = kinds;
		this.asked = EnumSet.noneOf(Detail.class);
		this.asked.addAll(Arrays.asList(asked));
	}

	/** What is asked of a new record beside its name. */
	public enum Detail {

		/** What it is: a code of the list of kinds. */
		KIND,

		/** Where it is; a body may be regional. */
		COUNTRY,

		/** The country across the border; none inland. */
		NEIGHBOUR,

		/** The project that supports it. */
		PROJECT;

		/** The name in message keys. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** The name in addresses and message keys. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The kind of an address. */
	public static Optional<LookupKind> of(String word) {
		return Arrays.stream(values()).filter((kind) -> kind.word().equals(word)).findFirst();
	}

	/** Whether a person may add a name that is not in the list. */
	public boolean takesNew() {
		return !this.asked.isEmpty();
	}

	/** Whether this is asked of a new record. */
	public boolean asks(Detail detail) {
		return this.asked.contains(detail);
	}

	/** Whether no record can be added without this. */
	public boolean requires(Detail detail) {
		return asks(detail) && detail != Detail.NEIGHBOUR && !(this == AGENCIES && detail == Detail.COUNTRY);
	}

	/** The table of its list of kinds, null where it has none. */
	@Nullable String kinds() {
		return this.kinds;
	}

}
