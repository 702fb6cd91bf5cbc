package org.roca.portfolio.shared.measure;

import org.roca.portfolio.shared.filter.Criterion;

/** Where the codes are that rows of registers are counted by. */
final class CriterionKeys {

	private CriterionKeys() {
	}

	/** Every code of a criterion; those of records out of view meet no condition. */
	static String of(Criterion criterion) {
		return switch (criterion) {
			case PROJECT -> "select slug as key from project";
			case THEME -> "select slug as key from thematic_area";
			case FIELD -> "select code as key from field_of_work";
			case COUNTRY, NEIGHBOUR -> "select iso::text as key from country";
			case AGENCY -> "select slug as key from organisation where agency";
			case DONOR -> "select slug as key from organisation where donor";
			case KIND -> "select code as key from organisation_kind union select code from site_kind";
			case CURRENCY -> "select code::text as key from currency";
			default -> throw new IllegalArgumentException("Nothing is broken down by " + criterion.param());
		};
	}

}
