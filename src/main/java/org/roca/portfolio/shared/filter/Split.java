package org.roca.portfolio.shared.filter;

/**
 * How the benefit of an activity is split between countries: {@code alone} for one
 * country, {@code shared} by stated shares, {@code regional} for several countries
 * without shares, {@code unknown} where no country is stated.
 */
public final class Split {

	/**
	 * The word for an activity {@code a}. An expression rather than a function of the
	 * database, which would be entered anew for each row.
	 */
	public static final String SQL = "(select " + of("count(*)", "count(c.share)")
			+ " from activity_country c where c.activity_id = a.id)";

	private Split() {
	}

	/**
	 * The word for an activity whose countries are counted.
	 * @param countries the expression that counts its countries
	 * @param shares the expression that counts those with a share
	 */
	public static String of(String countries, String shares) {
		return "case when %1$s = 0 then 'unknown' when %1$s = 1 then 'alone' when %2$s > 0 then 'shared' else 'regional' end"
			.formatted(countries, shares);
	}

}
