package org.roca.portfolio.activity.edit;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Text;

/** Fills the repeating parts of a form, one query for each. */
@Repository
class FormRowQueries {

	private final JdbcClient jdbc;

	FormRowQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void fill(FormRecord found, Locale locale) {
		ActivityForm form = found.form();
		long id = found.id();
		values(id,
				"select p.slug from activity_project n join project p on p.id = n.project_id where n.activity_id = :id "
						+ "order by p.id")
			.forEach((slug) -> form.add("further", slug));
		values(id, "select n.field_code from activity_topic n where n.activity_id = :id order by 1")
			.forEach((code) -> form.add("topics", code));
		add(form, FormGroup.PLACE, id,
				"select r.slug, %s from activity n join place r on r.id = n.place_id where n.id = :id",
				(row, number) -> named(row, locale));
		add(form, FormGroup.SITES, id, "select r.slug, %s from activity_site n join site r on r.id = n.site_id "
				+ "where n.activity_id = :id order by r.id", (row, number) -> named(row, locale));
		add(form, FormGroup.DONORS, id,
				"select r.slug, %s from activity_donor n "
						+ "join organisation r on r.id = n.organisation_id where n.activity_id = :id order by r.id",
				(row, number) -> named(row, locale));
		add(form, FormGroup.BENEFITS, id, "select * from activity_country where activity_id = :id "
				+ "order by share desc nulls last, country_iso", FormRowQueries::benefit);
		people(form, id, locale);
		add(form, FormGroup.EQUIPMENT, id, """
				select e.*, r.slug, %s, t.slug site_slug, t.name_en site_en, t.name_en_state site_en_state,
					t.name_ru site_ru, t.name_ru_state site_ru_state
				from activity_equipment e left join organisation r on r.id = e.recipient_id
					left join site t on t.id = e.site_id
				where e.activity_id = :id order by e.position""",
				(row, number) -> equipment(row, locale, found.items()));
		add(form, FormGroup.MONEY, id, "select * from activity_money where activity_id = :id order by kind",
				(row, number) -> money(row, found.purposes()));
		add(form, FormGroup.LINKS, id, "select * from activity_link where activity_id = :id order by position", (row,
				number) -> new FormRow().set("address", row.getString("address")).set("label", text(row, "label")));
	}

	/**
	 * Attendances with what their agency did, then the agencies of whom nobody was
	 * counted.
	 */
	private void people(ActivityForm form, long id, Locale locale) {
		List<FormRow> involved = new ArrayList<>(list(id, "select r.slug, %s, n.role from activity_organisation n "
				+ "join organisation r on r.id = n.organisation_id where n.activity_id = :id order by r.id, n.role",
				(row, number) -> named(row, locale).set("role", text(row, "role"))));
		List<FormRow> roles = List.copyOf(involved);
		List<FormRow> counted = list(id, "select n.*, r.slug, %s from activity_attendance n "
				+ "left join organisation r on r.id = n.organisation_id where n.activity_id = :id order by n.position",
				(row, number) -> named(row, locale).set("country", text(row, "country_iso"))
					.set("women", text(row, "women"))
					.set("men", text(row, "men"))
					.set("unknown", text(row, "unknown_sex"))
					.set("participants", text(row, "participants")));
		for (FormRow row : counted) {
			roles.stream()
				.filter((other) -> !row.get("slug").isEmpty() && other.get("slug").equals(row.get("slug")))
				.findFirst()
				.ifPresent((other) -> {
					row.set("role", other.get("role"));
					involved.remove(other);
				});
		}
		form.rows(FormGroup.PEOPLE).addAll(counted);
		form.rows(FormGroup.PEOPLE).addAll(involved);
	}

	private List<String> values(long id, String sql) {
		return this.jdbc.sql(sql).param("id", id).query(String.class).list();
	}

	private void add(ActivityForm form, FormGroup group, long id, String sql, RowMapper<FormRow> mapper) {
		form.rows(group).addAll(list(id, sql, mapper));
	}

	private List<FormRow> list(long id, String sql, RowMapper<FormRow> mapper) {
		return this.jdbc.sql(sql.formatted(Columns.text("r.name"))).param("id", id).query(mapper).list();
	}

	private static FormRow named(ResultSet row, Locale locale) throws SQLException {
		return new FormRow().set("slug", text(row, "slug")).set("name", name(row, "name", locale));
	}

	private static FormRow benefit(ResultSet row, int number) throws SQLException {
		return new FormRow().set("country", text(row, "country_iso")).set("share", plain(row, "share"));
	}

	private static FormRow equipment(ResultSet row, Locale locale, List<Text> items) throws SQLException {
		items.add(Objects.requireNonNull(Columns.text(row, "item")));
		return new FormRow().set("kind", text(row, "kind"))
			.set("itemEn", text(row, "item_en"))
			.set("itemRu", text(row, "item_ru"))
			.set("quantity", plain(row, "quantity"))
			.set("amount", plain(row, "amount"))
			.set("currency", text(row, "currency"))
			.set("recipient.slug", text(row, "slug"))
			.set("recipient.name", name(row, "name", locale))
			.set("site.slug", text(row, "site_slug"))
			.set("site.name", name(row, "site", locale))
			.set("handedOver", TypedDate.write(Columns.date(row, "handed_over")))
			.set("condition", text(row, "condition"));
	}

	private static FormRow money(ResultSet row, List<Text> purposes) throws SQLException {
		Text what = Columns.text(row, "what");
		if (what != null) {
			purposes.add(what);
		}
		return new FormRow().set("kind", text(row, "kind"))
			.set("amount", plain(row, "amount"))
			.set("currency", text(row, "currency"))
			.set("whatEn", text(row, "what_en"))
			.set("whatRu", text(row, "what_ru"));
	}

	private static String name(ResultSet row, String column, Locale locale) throws SQLException {
		Text name = Columns.text(row, column);
		return (name != null) ? name.in(locale).words() : "";
	}

	/** A number without zeros that say nothing. */
	private static String plain(ResultSet row, String column) throws SQLException {
		@Nullable BigDecimal number = row.getBigDecimal(column);
		return (number != null) ? number.stripTrailingZeros().toPlainString() : "";
	}

	private static String text(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNullElse(row.getString(column), "");
	}

}
