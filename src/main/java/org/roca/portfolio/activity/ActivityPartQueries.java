package org.roca.portfolio.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.activity.ActivityPage.Attended;
import org.roca.portfolio.activity.ActivityPage.Item;
import org.roca.portfolio.activity.ActivityPage.Named;
import org.roca.portfolio.activity.ActivityPage.Party;
import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Condition;

/**
 * Reads the parts of one activity that people here keep, one query for each. The activity
 * is in the person's view; an agency or site that it names may have a page that is not.
 */
@Repository
@Transactional(readOnly = true)
class ActivityPartQueries {

	private final JdbcClient jdbc;

	ActivityPartQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The fields of work it is about. */
	List<Named> topics(long id) {
		return list(id, Condition.ALL,
				"select f.code, %s from activity_topic n join field_of_work f on f.code = n.field_code"
					.formatted(Columns.text("f.name")) + " where n.activity_id = :id order by f.position",
				(row, number) -> new Named(row.getString("code"), Objects.requireNonNull(Columns.text(row, "name")),
						null));
	}

	/** The people who were counted apart. */
	List<Attended> attendance(Scope scope, long id) {
		Condition inView = scope.organisations("r");
		return list(id, inView, """
				select n.*, r.slug agency_slug, %s, (%s) agency_in_view, c.name_en country_en, c.name_ru country_ru
				from activity_attendance n left join organisation r on r.id = n.organisation_id
					left join country c on c.iso = n.country_iso
				where n.activity_id = :id order by n.position""".formatted(Columns.text("r.name", "agency"),
				inView.sql()), (row, number) -> attended(row));
	}

	/** What was handed over, and works. */
	List<Item> equipment(Scope scope, long id) {
		Condition inView = scope.organisations("r").and(scope.sites("t"));
		return list(id, inView, """
				select n.*, r.slug recipient_slug, %s, (%s) recipient_in_view, t.slug site_slug, %s, (%s) site_in_view
				from activity_equipment n left join organisation r on r.id = n.recipient_id
					left join site t on t.id = n.site_id
				where n.activity_id = :id order by n.position""".formatted(Columns.text("r.name", "recipient"),
				scope.organisations("r").sql(), Columns.text("t.name", "site"), scope.sites("t").sql()),
				(row, number) -> new Item(row.getString("kind"), Objects.requireNonNull(Columns.text(row, "item")),
						row.getBigDecimal("quantity"), row.getBigDecimal("amount"), row.getString("currency"),
						party(row, "recipient"), party(row, "site"), Columns.date(row, "handed_over"),
						row.getString("condition")));
	}

	/** Further pages and documents. */
	List<Link> links(long id) {
		return list(id, Condition.ALL, "select * from activity_link where activity_id = :id order by position",
				(row, number) -> new Link(row.getString("address"), row.getString("label")));
	}

	private <T> List<T> list(long id, Condition inView, String sql, RowMapper<T> mapper) {
		Map<String, Object> params = inView.params();
		return this.jdbc.sql(sql).params(params).param("id", id).query(mapper).list();
	}

	private static Attended attended(ResultSet row) throws SQLException {
		String iso = row.getString("country_iso");
		Text country = (iso != null) ? new Text(row.getString("country_en"), Text.TextState.ORIGINAL,
				row.getString("country_ru"), Text.TextState.ORIGINAL) : null;
		return new Attended(party(row, "agency"), row.getString("role"), iso, country, Columns.number(row, "women"),
				Columns.number(row, "men"), Columns.number(row, "unknown_sex"), Columns.number(row, "participants"));
	}

	private static @Nullable Party party(ResultSet row, String name) throws SQLException {
		Text words = Columns.text(row, name);
		return (words == null) ? null
				: new Party(row.getBoolean(name + "_in_view") ? row.getString(name + "_slug") : null, words);
	}

}
