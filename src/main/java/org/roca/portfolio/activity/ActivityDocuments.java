package org.roca.portfolio.activity;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Columns;
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
import org.roca.portfolio.shared.export.CountedRows;
import org.roca.portfolio.shared.export.Cover;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.SelectionWords;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/**
 * A list of activities as a document, all of its rows, read while they are written. In
 * groups, what each adds up to comes first, and every row names its group.
 */
@Component
class ActivityDocuments {

	private static final String CODE = "activities";

	/** Columns of spreadsheets that are numbers. */
	private static final Set<String> NUMBERS = Set.of("participants", "women", "men", "sex_not_stated", "planned_cost",
			"actual_cost", "stated_value", "rows_in_selection");

	private final ActivityExportRows rows;

	private final ActivityPaper paper;

	private final GroupTables groups;

	private final GroupNames names;

	private final MeasureQueries measures;

	private final SelectionWords selections;

	private final Cover cover;

	private final Words words;

	private final Formats formats;

	ActivityDocuments(ActivityExportRows rows, ActivityPaper paper, GroupTables groups, GroupNames names,
			MeasureQueries measures, SelectionWords selections, Cover cover, Words words, Formats formats) {
		this.rows = rows;
		this.paper = paper;
		this.groups = groups;
		this.names = names;
		this.measures = measures;
		this.selections = selections;
		this.cover = cover;
		this.words = words;
		this.formats = formats;
	}

	/**
	 * The document.
	 * @param sheet whether it is a spreadsheet, which has every column where none are
	 * chosen, or paper, which has those of the page
	 */
	Document document(ActivityExport list, boolean sheet) {
		ExportCall call = list.call();
		Measures measured = this.measures.totals(call.scope(), list.filter()).measures();
		Rows read = sheet ? (reader) -> sheet(list, reader) : (reader) -> this.paper.read(list, reader);
		String title = this.words.say("activity.list.title");
		List<Column> columns = new ArrayList<>(sheet ? columns(list) : this.paper.heads(list.view()));
		Grouping grouping = list.grouping();
		List<Block> blocks = new ArrayList<>();
		if (grouping != null) {
			columns.add(0, this.groups.head(grouping.by()));
			blocks.addAll(this.groups.blocks(grouping, list.vocabulary()));
		}
		blocks.add(new Table(CODE, title, columns, new CountedRows(list.rows(), read), null));
		blocks.add(Block.Paragraph.note(this.words.say("activity.list.prov",
				this.formats.number(measured.participantsStated()), this.formats.number(list.count()))));
		return new Document(CODE, title, null, call.language().getLanguage(),
				this.cover.list(call, this.selections.of(list.filter(), list.vocabulary()), list.rows(),
						new ListAddress(list.filter(), list.view()).first()),
				List.of(new Section(CODE, title, blocks)));
	}

	private static List<Column> columns(ActivityExport list) {
		return ActivityColumn.of(list.view())
			.stream()
			.map((column) -> new Column(column.head(), column.head(),
					column.isDate() ? Kind.DATE : NUMBERS.contains(column.head()) ? Kind.NUMBER : Kind.TEXT,
					Medium.SHEET, 1))
			.toList();
	}

	private void sheet(ActivityExport list, Rows.Reader reader) throws IOException {
		List<ActivityColumn> columns = ActivityColumn.of(list.view());
		Map<String, String> groups = this.names.names(list);
		this.rows.each(list, columns, (row) -> {
			List<Cell> cells = new ArrayList<>();
			if (list.grouping() != null) {
				cells.add(Cell.words(groups.get(row.getString("grouped"))));
			}
			for (ActivityColumn column : columns) {
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

}
