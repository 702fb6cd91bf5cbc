package org.roca.portfolio.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.Text;

/**
 * An activity in a short list.
 *
 * @param reference its reference, which is its address
 * @param actual the first date on which it happened, null when not known
 * @param actualEnd the last date on which it happened
 * @param planned the first planned date, null when none is on record
 * @param plannedEnd the last planned date
 * @param status its status, null when not known
 * @param type the name of its type
 * @param country the country where it was held, null when not known
 * @param place the town where it was held, null when not known
 * @param project its lead project
 * @param changed when its record was last changed
 * @param standing who sees it, and how far its review has come
 */
record ActivityLine(String reference, Text title, @Nullable PartialDate actual, @Nullable PartialDate actualEnd,
		@Nullable PartialDate planned, @Nullable PartialDate plannedEnd, @Nullable String status, Text type,
		@Nullable Text country, @Nullable Text place, ProjectKey project, Instant changed, Standing standing) {

	/**
	 * The columns of a line, for activities {@code a} with their {@link #JOINS}.
	 */
	static final String COLUMNS = "a.reference, a.status, a.changed_at, %s, %s, ".formatted(Columns.text("a.title"),
			Standing.columns("a")) + "a.actual_start, a.actual_start_precision, a.actual_end, a.actual_end_precision, "
			+ "a.planned_start, a.planned_start_precision, a.planned_end, a.planned_end_precision, "
			+ "p.slug, p.code, t.number, type.name_en type_en, 'original' type_en_state, type.name_ru type_ru, "
			+ "'original' type_ru_state, country.name_en country_en, case when country.iso is not null then 'original' end country_en_state, "
			+ "country.name_ru country_ru, case when country.iso is not null then 'original' end country_ru_state, "
			+ Columns.text("place.name", "place");

	/** What the columns need besides activities {@code a}. */
	static final String JOINS = """
			join project p on p.id = a.project_id
			join thematic_area t on t.id = p.thematic_area_id
			join activity_type type on type.code = a.type
			left join country on country.iso = a.country_iso
			left join place on place.id = a.place_id""";

	static ActivityLine of(ResultSet row) throws SQLException {
		return new ActivityLine(row.getString("reference"), Objects.requireNonNull(Columns.text(row, "title")),
				Columns.date(row, "actual_start"), Columns.date(row, "actual_end"), Columns.date(row, "planned_start"),
				Columns.date(row, "planned_end"), row.getString("status"),
				Objects.requireNonNull(Columns.text(row, "type")), Columns.text(row, "country"),
				Columns.text(row, "place"), ProjectKey.of(row),
				row.getObject("changed_at", OffsetDateTime.class).toInstant(), Standing.of(row));
	}

	/** The first date that counts: the actual one, else the planned one. */
	public @Nullable PartialDate start() {
		return (this.actual != null) ? this.actual : this.planned;
	}

	/** The last date that goes with {@link #start()}. */
	public @Nullable PartialDate end() {
		return (this.actual != null) ? this.actualEnd : this.plannedEnd;
	}

}
