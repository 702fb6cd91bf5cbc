package org.roca.portfolio.activity.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.activity.review.CheckFacts.Twin;
import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Split;

/** Looks a record over, in two queries. */
@Repository
@Transactional(readOnly = true)
public class CheckQueries {

	private static final int MOST_TWINS = 3;

	private final JdbcClient jdbc;

	private final Clock clock;

	CheckQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What the checks say of a record as it is saved.
	 * @return the checks, or empty when the person sees no record of this reference
	 */
	public Optional<Checklist> find(Scope scope, String reference) {
		Condition inView = scope.activities("a");
		List<Twin> twins = twins(scope, reference);
		return this.jdbc
			.sql("""
					select a.*, %s split,
						case when exists (select from pillar p where p.project_id = a.project_id)
							then a.pillar_id is not null end has_pillar,
						(select count(*) from activity_organisation n where n.activity_id = a.id) agencies,
						(select count(*) from activity_donor n where n.activity_id = a.id) donors,
						(select count(*) from activity_country n where n.activity_id = a.id) countries,
						exists (select from activity_money n where n.activity_id = a.id)
							or exists (select from activity_equipment n where n.activity_id = a.id and n.amount is not null) amounts
					from activity a where a.reference = :reference and %s"""
				.formatted(Split.SQL, inView.sql()))
			.params(inView.params())
			.param("reference", reference)
			.query((row, number) -> facts(row, twins))
			.optional()
			.map((facts) -> Checklist.of(reference, facts));
	}

	/**
	 * Records of days that are partly the same, of an agency that is the same or, where
	 * none is named, of the same project, with a title alike in one of the languages.
	 */
	private List<Twin> twins(Scope scope, String reference) {
		Condition inView = scope.activities("a").and(scope.activities("b"));
		return this.jdbc
			.sql("""
					select b.reference, %s from activity a join lateral (select same.* from activity same where same.begins is not null
							and daterange(same.begins, same.finishes, '[]') && daterange(a.begins, a.finishes, '[]')
							offset 0) b on b.id <> a.id
					where a.reference = :reference and a.begins is not null and %s and (exists (select from activity_organisation n join activity_organisation o
								on o.organisation_id = n.organisation_id where n.activity_id = a.id and o.activity_id = b.id)
							or b.project_id = a.project_id
								and not exists (select from activity_organisation n where n.activity_id = a.id))
						and greatest(similarity(folded(a.title_en), folded(b.title_en)),
							similarity(folded(a.title_ru), folded(b.title_ru))) >= 0.45
					order by b.reference limit %d"""
				.formatted(Columns.text("b.title"), inView.sql(), MOST_TWINS))
			.params(inView.params())
			.param("reference", reference)
			.query((row, number) -> new Twin(row.getString("reference"),
					Objects.requireNonNull(Columns.text(row, "title"))))
			.list();
	}

	private CheckFacts facts(ResultSet row, List<Twin> twins) throws SQLException {
		return new CheckFacts(LocalDate.now(this.clock), Objects.requireNonNull(Columns.text(row, "title")),
				Columns.text(row, "summary"), Columns.text(row, "outcome"), row.getString("status"),
				Columns.date(row, "planned_start"), Columns.date(row, "planned_end"), Columns.date(row, "actual_start"),
				Columns.date(row, "actual_end"), Columns.number(row, "participants"),
				Columns.number(row, "sex_not_stated"), Columns.number(row, "unknown_sex"),
				row.getObject("has_pillar", Boolean.class), row.getInt("agencies"), row.getInt("donors"),
				row.getInt("countries"), row.getString("split"), row.getBoolean("amounts"),
				row.getObject("source_id") != null, row.getString("visibility").equals("office"), twins);
	}

}
