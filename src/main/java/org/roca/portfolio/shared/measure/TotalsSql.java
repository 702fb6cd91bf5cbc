package org.roca.portfolio.shared.measure;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roca.portfolio.shared.filter.Fact;

/**
 * The SQL of what a whole selection adds up to. Its rows are read once, without their
 * texts; what a record knows is asked while they are read, where the database looks it up
 * in one table of all rather than for each row; and different names are told apart by
 * grouping, not by sorting.
 */
final class TotalsSql {

	private static final String FACTS = Stream.of(Fact.values())
		.map((fact) -> ", coalesce((" + fact.sql() + "), false) as knows_" + fact.code())
		.collect(Collectors.joining());

	private static final String KNOWN = Stream.of(Fact.values())
		.map((fact) -> ", count(*) filter (where a.knows_%1$s) known_%1$s".formatted(fact.code()))
		.collect(Collectors.joining());

	private TotalsSql() {
	}

	/**
	 * The query.
	 * @param selected the condition of the selection
	 * @param inView the condition of all that the person may see
	 */
	static String of(String selected, String inView) {
		return """
				with selection as materialized (
					select a.id, a.project_id, a.participants, a.women, a.men, a.sex_not_stated%s from activity a where %s)
				select count(*) activities, sum(a.participants) participants, count(a.participants) participants_stated,
					sum(a.women) women, count(a.women) women_stated, sum(a.men) men, count(a.men) men_stated,
					sum(a.sex_not_stated) unknown_sex,
					(select count(*) from (select s.project_id from selection s group by 1) led) projects,
					%s agencies, %s donors, %s sites, (select count(*) from activity a where %s) in_view%s
				from selection a"""
			.formatted(FACTS, selected, named("activity_organisation", "organisation_id"),
					named("activity_donor", "organisation_id"), named("activity_site", "site_id"), inView, KNOWN);
	}

	private static String named(String link, String column) {
		return "(select count(*) from (select n.%2$s from %1$s n join selection s on s.id = n.activity_id group by 1) named)"
			.formatted(link, column);
	}

}
