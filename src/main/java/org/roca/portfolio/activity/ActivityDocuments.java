package org.roca.portfolio.activity;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Column;
import org.roca.portfolio.shared.document.Table.Kind;
import org.roca.portfolio.shared.document.Table.Medium;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.export.Cells;
import org.roca.portfolio.shared.export.CountedRows;
import org.roca.portfolio.shared.export.Cover;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.Heads;
import org.roca.portfolio.shared.export.SelectionWords;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/**
 * A selection of activities as a document, all of its rows, read while they are written.
 */
@Component
class ActivityDocuments {

	private static final String CODE = "activities";

	/** Rows that are read at a time for paper. */
	private static final int CHUNK = 500;

	/** Columns of spreadsheets that are numbers. */
	private static final Set<String> NUMBERS = Set.of("participants", "women", "men", "sex_not_stated", "planned_cost",
			"actual_cost", "stated_value", "rows_in_selection");

	private final ActivityExportRows rows;

	private final ActivityListQueries list;

	private final MeasureQueries measures;

	private final SelectionWords selections;

	private final Cover cover;

	private final Words words;

	private final Formats formats;

	ActivityDocuments(ActivityExportRows rows, ActivityListQueries list, MeasureQueries measures,
			SelectionWords selections, Cover cover, Words words, Formats formats) {
		this.rows = rows;
		this.list = list;
		this.measures = measures;
		this.selections = selections;
		this.cover = cover;
		this.words = words;
		this.formats = formats;
	}

	/**
	 * The document.
	 * @param every whether it has every column, as a spreadsheet does, or those of the
	 * page
	 */
	Document document(ExportCall call, ActivityFilter filter, ActivitySort sort, Vocabulary vocabulary, boolean every) {
		Measures measured = this.measures.totals(call.scope(), filter).measures();
		long count = measured.activities();
		Rows read = every ? (reader) -> every(call, filter, sort, reader)
				: (reader) -> page(call, filter, sort, vocabulary, reader);
		String title = this.words.say("activity.list.title");
		Table table = new Table(CODE, title, every ? columns() : heads(), new CountedRows(count, read), null);
		Block note = Block.Paragraph.note(this.words.say("activity.list.prov",
				this.formats.number(measured.participantsStated()), this.formats.number(count)));
		return new Document(CODE, title, null, call.language().getLanguage(),
				this.cover.list(call, this.selections.of(filter, vocabulary), count,
						new ListAddress(filter, sort).first()),
				List.of(new Section(CODE, title, List.of(table, note))));
	}

	private static List<Column> columns() {
		return ActivityColumn.ALL.stream()
			.map((column) -> new Column(column.head(), column.head(),
					column.isDate() ? Kind.DATE : NUMBERS.contains(column.head()) ? Kind.NUMBER : Kind.TEXT,
					Medium.SHEET, 1))
			.toList();
	}

	private void every(ExportCall call, ActivityFilter filter, ActivitySort sort, Rows.Reader reader)
			throws IOException {
		this.rows.each(call.scope(), filter, call.lens(), sort, call.language().getLanguage(), (row) -> {
			List<Cell> cells = new ArrayList<>();
			for (ActivityColumn column : ActivityColumn.ALL) {
				cells.add(cell(row, column));
			}
			reader.read(new Row(row.getString("csv_reference"), cells));
		});
	}

	private static Cell cell(ResultSet row, ActivityColumn column) throws SQLException {
		if (column.isDate()) {
			return Cell.day(Columns.date(row, column.head()));
		}
		return NUMBERS.contains(column.head()) ? Cell.number(row.getBigDecimal(column.name()))
				: Cell.words(row.getString(column.name()));
	}

	private List<Column> heads() {
		return new Heads().text("date", this.words.say("activity.column.date"), 4)
			.text("activity", this.words.say("activity.column.title"), 12)
			.text("project", this.words.say("activity.column.project"), 3)
			.text("place", this.words.say("activity.column.place"), 5)
			.text("type", this.words.say("activity.column.type"), 5)
			.text("status", this.words.say("activity.column.status"), 4)
			.number("participants", this.words.say("activity.column.participants"))
			.text("seen", this.words.say("activity.column.seen"), 4)
			.columns();
	}

	/** Chunk after chunk in one moment of the records, each after the last row before. */
	private void page(ExportCall call, ActivityFilter filter, ActivitySort sort, Vocabulary vocabulary,
			Rows.Reader reader) throws IOException {
		String after = null;
		List<ActivityRow> chunk;
		do {
			chunk = this.list.page(call.scope(), filter, sort, call.language().getLanguage(), after, CHUNK);
			for (ActivityRow row : chunk) {
				reader.read(row(row, vocabulary));
				after = row.reference();
			}
		}
		while (chunk.size() == CHUNK);
	}

	private Row row(ActivityRow row, Vocabulary vocabulary) {
		StringJoiner under = new StringJoiner(" · ").add(row.reference());
		row.agencies().forEach((agency) -> under.add(this.words.of(agency)));
		if (row.agenciesMore() > 0) {
			under.add(this.words.count("activity.list.agencies-more", row.agenciesMore()));
		}
		Text place = (row.place() != null) ? row.place() : row.venue();
		return new Row(row.reference(),
				List.of(date(row), Cells.of(row.title(), under.toString()), Cell.words(row.project().code()),
						place(name(vocabulary, FilterName.COUNTRY, row.country()), place),
						Cell.words(name(vocabulary, FilterName.TYPE, row.type())),
						Cell.words((row.status() != null) ? this.words.say("shared.status." + row.status()) : null),
						Cell.number(row.participants()), Cell.words(seen(row))));
	}

	private Cell date(ActivityRow row) {
		if (row.start() == null) {
			return Cell.NOT_KNOWN;
		}
		String said = this.formats.range(row.start(), row.end());
		return row.planned() ? new Cell.Words(said, null, this.words.say("activity.planned-only"), null)
				: Cell.words(said);
	}

	private Cell place(@Nullable String country, @Nullable Text place) {
		String under = (place != null) ? this.words.of(place) : null;
		return new Cell.Words((country != null) ? country : this.words.say("shared.notKnown"), null, under, null);
	}

	private @Nullable String name(Vocabulary vocabulary, FilterName name, @Nullable String code) {
		Vocabulary.Entry entry = (code != null) ? vocabulary.entry(name, code) : null;
		return (entry != null) ? this.words.of(entry.label()) : code;
	}

	private String seen(ActivityRow row) {
		StringJoiner said = new StringJoiner(", ").add(this.words.say("shared.visibility." + row.standing().seen()));
		if (row.standing().isUnderReview()) {
			said.add(this.words.say("shared.review." + row.standing().review()));
		}
		if (row.inferred()) {
			said.add(this.words.say("activity.project-inferred"));
		}
		return said.toString();
	}

}
