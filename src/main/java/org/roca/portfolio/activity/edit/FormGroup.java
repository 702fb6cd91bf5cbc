package org.roca.portfolio.activity.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A part of the form that repeats. A row is known by its key: two people who change the
 * same agency's row change the same thing, wherever it stands.
 */
public enum FormGroup {

	/**
	 * The project that is to lead it, at most one, as it is named where projects are too
	 * many for a list. What it means is the field {@code project}.
	 */
	LEAD("lead", List.of("slug"), List.of()),

	/** Projects named to share it: those that are known are ticked as further ones. */
	JOINT("joint", List.of("slug"), List.of()),

	/** The town, at most one. */
	PLACE("place", List.of("slug"), List.of()),

	/** Registered sites where it was held. */
	SITES("sites", List.of("slug"), List.of()),

	/**
	 * Countries that benefit. Shares make a whole only together, so all rows are one
	 * value.
	 */
	BENEFITS("benefits", List.of("country"), List.of("share")),

	/** Who took part: an agency and what it did, or a country, and how many people. */
	PEOPLE("people", List.of("slug", "role", "country"), List.of("women", "men", "unknown", "participants")),

	/** Donors who paid. */
	DONORS("donors", List.of("slug"), List.of()),

	/** Equipment handed over and works done. */
	EQUIPMENT("equipment", List.of("itemEn", "itemRu"),
			List.of("kind", "quantity", "amount", "currency", "recipient.slug", "site.slug", "handedOver",
					"condition")),

	/** Money: planned cost, actual cost, a stated value. */
	MONEY("money", List.of("kind"), List.of("amount", "currency", "whatEn", "whatRu")),

	/** Further pages and documents. */
	LINKS("links", List.of("address"), List.of("label"));

	private final String code;

	private final List<String> key;

	private final List<String> cells;

	FormGroup(String code, List<String> key, List<String> cells) {
		this.code = code;
		this.key = key;
		this.cells = cells;
	}

	/** The name in the form's fields: {@code people[0].women}. */
	public String code() {
		return this.code;
	}

	/** The columns that say which row it is. */
	List<String> key() {
		return this.key;
	}

	/** The columns beside the key. */
	List<String> cells() {
		return this.cells;
	}

	/** Whether its rows are chosen all together. */
	boolean isWhole() {
		return this == BENEFITS || this == PLACE;
	}

	static Optional<FormGroup> of(String code) {
		return Arrays.stream(values()).filter((group) -> group.code.equals(code)).findFirst();
	}

}
