package org.roca.portfolio.activity.edit;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Text;

/**
 * Fills the repeating parts of forms, one query for each part, however many forms there
 * are.
 */
@Repository
class FormRowQueries {

	private final JdbcClient jdbc;

	FormRowQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Fills the forms of several records.
	 * @param records the records by key; at least one
	 */
	void fill(Map<Long, FormRecord> records, Locale locale) {
		ticks(records, "further", "select n.activity_id, p.slug from activity_project n "
				+ "join project p on p.id = n.project_id where n.activity_id in (:ids) order by p.id");
		ticks(records, "topics",
				"select n.activity_id, n.field_code from activity_topic n where n.activity_id in (:ids) order by 2");
		add(records, FormGroup.PLACE,
				"select n.id activity_id, r.slug, %s from activity n "
						+ "join place r on r.id = n.place_id where n.id in (:ids)",
				(row, record) -> named(row, locale));
		add(records, FormGroup.SITES,
				"select n.activity_id, r.slug, %s from activity_site n "
						+ "join site r on r.id = n.site_id where n.activity_id in (:ids) order by r.id",
				(row, record) -> named(row, locale));
		add(records, FormGroup.DONORS,
				"select n.activity_id, r.slug, %s from activity_donor n "
						+ "join organisation r on r.id = n.organisation_id where n.activity_id in (:ids) order by r.id",
				(row, record) -> named(row, locale));
		add(records, FormGroup.BENEFITS, "select * from activity_country where activity_id in (:ids) "
				+ "order by share desc nulls last, country_iso", (row, record) -> benefit(row));
		add(records, FormGroup.PEOPLE,
				"select n.*, r.slug, %s from activity_attendance n left join organisation r "
						+ "on r.id = n.organisation_id where n.activity_id in (:ids) order by n.position",
				(row, record) -> counted(row, locale));
		involved(records, locale);
		add(records, FormGroup.EQUIPMENT, """
				select e.*, r.slug, %s, t.slug site_slug, t.name_en site_en, t.name_en_state site_en_state,
					t.name_ru site_ru, t.name_ru_state site_ru_state
				from activity_equipment e left join organisation r on r.id = e.recipient_id
					left join site t on t.id = e.site_id
				where e.activity_id in (:ids) order by e.position""",
				(row, record) -> equipment(row, locale, record.items()));
		add(records, FormGroup.MONEY, "select * from activity_money where activity_id in (:ids) order by kind",
				(row, record) -> money(row, record.purposes()));
		add(records, FormGroup.LINKS, "select * from activity_link where activity_id in (:ids) order by position", (row,
				record) -> new FormRow().set("address", row.getString("address")).set("label", text(row, "label")));
	}

	/** Below the attendances stand the agencies of whom nobody was counted. */
	private void involved(Map<Long, FormRecord> records, Locale locale) {
		read(records,
				"select n.activity_id, r.slug, %s, n.role from activity_organisation n join organisation r "
						+ "on r.id = n.organisation_id where n.activity_id in (:ids) order by r.id, n.role",
				(row, record) -> {
					FormRow body = named(row, locale).set("role", text(row, "role"));
					List<FormRow> people = record.form().rows(FormGroup.PEOPLE);
					if (people.stream()
						.noneMatch((other) -> other.get("slug").equals(body.get("slug"))
								&& other.get("role").equals(body.get("role")))) {
						people.add(body);
					}
				});
	}

	private void ticks(Map<Long, FormRecord> records, String field, String sql) {
		read(records, sql, (row, record) -> record.form().add(field, row.getString(2)));
	}

	private void add(Map<Long, FormRecord> records, FormGroup group, String sql, RowOf mapper) {
		read(records, sql, (row, record) -> record.form().rows(group).add(mapper.of(row, record)));
	}

	private void read(Map<Long, FormRecord> records, String sql, Reader reader) {
		RowCallbackHandler each = (row) -> reader.read(row,
				Objects.requireNonNull(records.get(row.getLong("activity_id"))));
		this.jdbc.sql(sql.formatted(Columns.text("r.name"))).param("ids", records.keySet()).query(each);
	}

	private static FormRow counted(ResultSet row, Locale locale) throws SQLException {
		return named(row, locale).set("role", text(row, "role"))
			.set("country", text(row, "country_iso"))
			.set("women", text(row, "women"))
			.set("men", text(row, "men"))
			.set("unknown", text(row, "unknown_sex"))
			.set("participants", text(row, "participants"));
	}

	private static FormRow named(ResultSet row, Locale locale) throws SQLException {
		return new FormRow().set("slug", text(row, "slug")).set("name", name(row, "name", locale));
	}

	private static FormRow benefit(ResultSet row) throws SQLException {
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

	/** Reads a row of a table for the record that it belongs to. */
	private interface Reader {

		void read(ResultSet row, FormRecord record) throws SQLException;

	}

	/** Makes a row of a form of a row of a table. */
	private interface RowOf {

		FormRow of(ResultSet row, FormRecord record) throws SQLException;

	}

}
