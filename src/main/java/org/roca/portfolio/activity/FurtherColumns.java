package org.roca.portfolio.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/**
 * The columns that only some want to see. They say what the files say under the same
 * heads, and are read only where they are shown.
 */
@Component
class FurtherColumns {

	private static final Set<ListColumn> ALL = EnumSet.complementOf(EnumSet.copyOf(ListColumn.OWN));

	/** Where a file has codes, or names that it takes from lists, a page has names. */
	private static final Map<ListColumn, String> NAMES = Map.of(ListColumn.THEME,
			", coalesce(t.name_%1$s, t.name_en, t.name_ru) csv_theme", ListColumn.PILLAR,
			", (select w.code from pillar w where w.id = a.pillar_id) csv_pillar", ListColumn.FIELDS, """
					, (select string_agg(coalesce(w.name_%1$s, w.name_en, w.name_ru), '; ' order by w.position)
						from activity_topic n join field_of_work w on w.code = n.field_code
						where n.activity_id = a.id) csv_fields_of_work""", ListColumn.BENEFITS,
			"""
					, (select string_agg(w.name_%1$s || coalesce(' ' || n.share || ' %%', ''), '; ' order by w.name_%1$s)
						from activity_country n join country w on w.iso = n.country_iso
						where n.activity_id = a.id) csv_benefiting_countries_shares""",
			ListColumn.SITES, """
					, (select string_agg(coalesce(w.name_%1$s, w.name_en, w.name_ru), '; ' order by w.id)
						from activity_site n join site w on w.id = n.site_id where n.activity_id = a.id) csv_sites""",
			ListColumn.AGENCIES, """
					, (select string_agg(coalesce(w.name_%1$s, w.name_en, w.name_ru), '; ' order by w.id)
						from organisation w where w.id in (select n.organisation_id from activity_organisation n
							where n.activity_id = a.id)) csv_agencies""", ListColumn.DONORS, """
					, (select string_agg(coalesce(w.name_%1$s, w.name_en, w.name_ru), '; ' order by w.id)
						from activity_donor n join organisation w on w.id = n.organisation_id
						where n.activity_id = a.id) csv_donors""");

	private final Words words;

	private final Formats formats;

	FurtherColumns(Words words, Formats formats) {
		this.words = words;
		this.formats = formats;
	}

	/**
	 * What a query of activities {@code a} with their thematic areas {@code t} selects
	 * for them, after a comma.
	 */
	static String sql(List<ListColumn> columns, String language) {
		return columns.stream()
			.filter(ALL::contains)
			.map((column) -> NAMES.containsKey(column) ? NAMES.get(column).formatted(language) : sql(column, language))
			.collect(Collectors.joining());
	}

	private static String sql(ListColumn column, String language) {
		return switch (column.kind()) {
			case TEXT -> ", " + Columns.text("a." + column.code());
			case INSTANT -> ", a.changed_at";
			default -> column.heads()
				.stream()
				.map(ActivityColumn::of)
				.map((head) -> ", " + head.one(language) + " " + head.name())
				.collect(Collectors.joining());
		};
	}

	/** Their cells in a row. */
	Map<ListColumn, Cell> cells(ResultSet row, List<ListColumn> columns) throws SQLException {
		Map<ListColumn, Cell> cells = new EnumMap<>(ListColumn.class);
		for (ListColumn column : columns) {
			if (ALL.contains(column)) {
				cells.put(column, cell(row, column));
			}
		}
		return cells;
	}

	private Cell cell(ResultSet row, ListColumn column) throws SQLException {
		String first = "csv_" + column.heads().get(0);
		return switch (column.kind()) {
			case TEXT -> text(Columns.text(row, column.code()));
			case INSTANT ->
				Cell.words(this.formats.instant(row.getObject("changed_at", OffsetDateTime.class).toInstant()));
			case NUMBER -> Cell.number(row.getBigDecimal(first));
			case MONEY -> (row.getBigDecimal(first) != null)
					? new Cell.Amount(row.getBigDecimal(first), row.getString("csv_" + column.heads().get(1)))
					: Cell.NOT_KNOWN;
			case WORDS, DAY -> words(column, row.getString(first));
		};
	}

	private Cell text(@Nullable Text text) {
		return (text != null) ? Cell.words(text.in(this.words.reader())) : Cell.NOT_KNOWN;
	}

	/** Where no project beside the lead is named, there is none. */
	private Cell words(ListColumn column, @Nullable String said) {
		if (said == null && column == ListColumn.FURTHER) {
			return Cell.BLANK;
		}
		boolean coded = said != null && column == ListColumn.MODE;
		return Cell.words(coded ? this.words.say("activity.show.mode." + said) : said);
	}

}
