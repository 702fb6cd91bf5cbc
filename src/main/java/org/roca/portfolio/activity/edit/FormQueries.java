package org.roca.portfolio.activity.edit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Condition;

/**
 * Fills the form of an activity from the tables, in a fixed number of queries. Where the
 * search path leads to the past, it is the form of then.
 */
@Repository
@Transactional(readOnly = true)
public class FormQueries {

	private static final List<String> TEXTS = List.of("title", "summary", "outcome", "venue", "participants_note",
			"date_note", "basis_note");

	private final JdbcClient jdbc;

	private final FormRowQueries rows;

	FormQueries(JdbcClient jdbc, FormRowQueries rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	/**
	 * The form of a record.
	 * @param locale the language of names that stand for slugs
	 * @return the form, or empty when the person sees no record of this reference
	 */
	public Optional<FormRecord> find(Scope scope, String reference, Locale locale) {
		Condition inView = scope.activities("a");
		List<FormRecord> found = records("a.reference = :reference and " + inView.sql(),
				(query) -> query.params(inView.params()).param("reference", reference), locale);
		return found.stream().findFirst();
	}

	/**
	 * The forms of records by their keys, in as many queries as one takes.
	 * @param ids the keys; where the search path leads to versions, those of versions
	 */
	List<FormRecord> all(Collection<? extends Number> ids, Locale locale) {
		return ids.isEmpty() ? List.of() : records("a.id in (:ids)", (query) -> query.param("ids", ids), locale);
	}

	private List<FormRecord> records(String condition, UnaryOperator<StatementSpec> params, Locale locale) {
		Map<Long, FormRecord> records = new LinkedHashMap<>();
		params.apply(this.jdbc.sql("""
				select a.*, p.slug project, p.code project_code, pi.code pillar, s.address source_address,
					s.title source_title
				from activity a join project p on p.id = a.project_id left join pillar pi on pi.id = a.pillar_id
					left join source s on s.id = a.source_id
				where %s order by a.id""".formatted(condition)))
			.query((row, number) -> record(row))
			.list()
			.forEach((record) -> records.put(record.id(), record));
		if (!records.isEmpty()) {
			this.rows.fill(records, locale);
		}
		return List.copyOf(records.values());
	}

	private static FormRecord record(ResultSet row) throws SQLException {
		Map<String, @Nullable Text> texts = new LinkedHashMap<>();
		for (String text : TEXTS) {
			texts.put(text, Columns.text(row, text));
		}
		return new FormRecord(row.getLong("id"), row.getString("reference"), row.getInt("version"),
				row.getLong("project_id"), row.getString("project_code"), row.getString("review_state"), texts,
				new ArrayList<>(), new ArrayList<>(), form(row, texts));
	}

	private static ActivityForm form(ResultSet row, Map<String, @Nullable Text> texts) throws SQLException {
		ActivityForm form = new ActivityForm();
		put(form, row, Map.of("project", "project", "pillar", "pillar", "type", "type", "status", "status", "mode",
				"mode", "country", "country_iso", "sensitivity", "sensitivity", "visibility", "visibility"));
		text(form, "title", texts.get("title"));
		text(form, "summary", texts.get("summary"));
		text(form, "outcome", texts.get("outcome"));
		text(form, "venue", texts.get("venue"));
		text(form, "note", texts.get("participants_note"));
		form.set("plannedStart", TypedDate.write(Columns.date(row, "planned_start")));
		form.set("plannedEnd", TypedDate.write(Columns.date(row, "planned_end")));
		form.set("actualStart", TypedDate.write(Columns.date(row, "actual_start")));
		form.set("actualEnd", TypedDate.write(Columns.date(row, "actual_end")));
		form.set("source", Objects.requireNonNullElse(row.getString("source_address"),
				Objects.requireNonNullElse(row.getString("source_title"), "")));
		form.set("sourceDate", TypedDate.write(Columns.date(row, "source_date")));
		if (!row.getBoolean("attendance_summed")) {
			put(form, row,
					Map.of("participants", "participants", "women", "women", "men", "men", "unknown", "unknown_sex"));
		}
		return form;
	}

	private static void put(ActivityForm form, ResultSet row, Map<String, String> columns) throws SQLException {
		for (Map.Entry<String, String> column : columns.entrySet()) {
			form.set(column.getKey(), Objects.requireNonNullElse(row.getString(column.getValue()), ""));
		}
	}

	private static void text(ActivityForm form, String field, @Nullable Text text) {
		if (text != null) {
			form.set(field + "En", Objects.requireNonNullElse(text.en(), ""));
			form.set(field + "Ru", Objects.requireNonNullElse(text.ru(), ""));
		}
	}

}
