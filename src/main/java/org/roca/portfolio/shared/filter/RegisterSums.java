package org.roca.portfolio.shared.filter;

/**
 * What the rows of one register have in another, to sort by: the same numbers as their
 * columns show, as far as the person may see. {@code %1$s} is the row; braces are those
 * of a {@link RegisterRule}.
 */
final class RegisterSums {

	/** The sites of a project. */
	static final String SITES = "select count(*) from site fs where fs.project_id = %1$s.id and {s}";

	/** The donors of a project. */
	static final String DONORS = """
			select count(distinct fo.id) from {funded} fd join organisation fo on fo.id = fd.donor_id
				where fd.project_id = %1$s.id and fo.donor and {o}""";

	/** The projects of a donor. */
	static final String PROJECTS = """
			(select count(distinct fp.id) from {funded} fd join project fp on fp.id = fd.project_id
				where fd.donor_id = %1$s.id and {p})""";

	/** The contributions of a donor. */
	static final String CONTRIBUTIONS = "(select count(*) from contribution fc where fc.donor_id = %1$s.id and {c})";

	/**
	 * The US dollars of a donor, as sources state them; less than nothing where none do.
	 */
	static final String USD = """
			(select coalesce(sum(fc.usd_amount), -1) from contribution fc where fc.donor_id = %1$s.id and {c})""";

	private RegisterSums() {
	}

}
