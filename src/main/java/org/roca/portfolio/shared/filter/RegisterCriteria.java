package org.roca.portfolio.shared.filter;

import java.util.List;

/** Which criteria the registers are asked by first, and grouped by. */
final class RegisterCriteria {

	private RegisterCriteria() {
	}

	static List<Criterion> groupings(Register register) {
		return switch (register) {
			case PROJECTS ->
				List.of(Criterion.THEME, Criterion.FIELD, Criterion.COUNTRY, Criterion.DONOR, Criterion.AGENCY);
			case AGENCIES -> List.of(Criterion.KIND, Criterion.COUNTRY, Criterion.THEME, Criterion.FIELD,
					Criterion.PROJECT, Criterion.DONOR);
			case SITES -> List.of(Criterion.KIND, Criterion.COUNTRY, Criterion.NEIGHBOUR, Criterion.THEME,
					Criterion.PROJECT, Criterion.DONOR);
			case DONORS ->
				List.of(Criterion.KIND, Criterion.THEME, Criterion.FIELD, Criterion.PROJECT, Criterion.COUNTRY);
			case CONTRIBUTIONS -> List.of(Criterion.AGREED, Criterion.DONOR, Criterion.PROJECT, Criterion.THEME,
					Criterion.FIELD, Criterion.COUNTRY, Criterion.CURRENCY);
		};
	}

	static List<Criterion> foremost(Register register) {
		return switch (register) {
			case PROJECTS -> List.of(Criterion.THEME, Criterion.COUNTRY, Criterion.DONOR);
			case AGENCIES, SITES -> List.of(Criterion.COUNTRY, Criterion.KIND, Criterion.PROJECT);
			case DONORS -> List.of(Criterion.PROJECT, Criterion.THEME, Criterion.COUNTRY);
			case CONTRIBUTIONS -> List.of(Criterion.DONOR, Criterion.PROJECT, Criterion.CURRENCY);
		};
	}

	static boolean hasOne(Register register, Criterion criterion) {
		return switch (criterion) {
			case KIND, NEIGHBOUR, CURRENCY, AGREED -> true;
			case COUNTRY -> register == Register.AGENCIES || register == Register.SITES;
			case THEME ->
				register == Register.PROJECTS || register == Register.SITES || register == Register.CONTRIBUTIONS;
			case PROJECT -> register == Register.SITES || register == Register.CONTRIBUTIONS;
			case DONOR -> register == Register.CONTRIBUTIONS;
			default -> false;
		};
	}

}
