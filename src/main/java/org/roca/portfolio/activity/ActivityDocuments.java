package org.roca.portfolio.activity;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.PartialDate;
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
import org.roca.portfolio.shared.export.Progress;
import org.roca.portfolio.shared.export.SelectionWords;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/**
 * A list of activities as a document, all of its rows, read while they are written. In
 * groups, what each adds up to comes first, and every row names its group.
 */
@Component
class ActivityDocuments {

	private static final String CODE = "activities";

	private final ActivityExportRows rows;

	private final ActivityPaper paper;

	private final GroupTables groups;

	private final GroupNames names;

	private final SelectionWords selections;

	private final Cover cover;

	private final Words words;

	private final Formats formats;

	ActivityDocuments(ActivityExportRows rows, ActivityPaper paper, GroupTables groups, GroupNames names,
			SelectionWords selections, Cover cover, Words words, Formats formats) {
		this.rows = rows;
		this.paper = paper;
		this.groups = groups;
		this.names = names;
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
		blocks.add(Block.Paragraph.note(this.words.say("activity.list.prov", this.formats.number(list.stated()),
				this.formats.number(list.count()))));
		return new Document(CODE, title, null, call.language().getLanguage(),
				this.cover.list(call, this.selections.of(list.filter(), list.vocabulary()), list.rows(),
						new ListAddress(list.filter(), list.view()).first()),
				List.of(new Section(CODE, title, blocks)));
	}

	private static List<Column> columns(ActivityExport list) {
		return ActivityColumn.of(list.view())
			.stream()
			.map((column) -> new Column(column.head(), column.head(), column.kind(), Medium.SHEET, 1))
			.toList();
	}

	private void sheet(ActivityExport list, Rows.Reader reader) throws IOException {
		List<ActivityColumn> columns = ActivityColumn.of(list.view());
		int reference = columns.indexOf(ActivityColumn.of("reference"));
		Map<String, String> groups = this.names.names(list);
		// How far it is, the table tells.
		this.rows.each(list, columns, PlainCells::new, new Progress(), (row) -> {
			List<@Nullable String> said = PlainCells.texts(row.bytes());
			List<Cell> cells = new ArrayList<>();
			if (list.grouping() != null) {
				cells.add(Cell.words(groups.get(row.group())));
			}
			for (int i = 0; i < columns.size(); i++) {
				cells.add(cell(said.get(i), columns.get(i).kind()));
			}
			reader.read(new Row(Objects.requireNonNull(said.get(reference)), cells));
		});
	}

	private static Cell cell(@Nullable String said, Kind kind) {
		if (said == null) {
			return Cell.NOT_KNOWN;
		}
		return switch (kind) {
			case NUMBER -> new Cell.Number(new BigDecimal(said));
			case DATE -> new Cell.Day(PartialDate.parse(said));
			default -> Cell.words(said);
		};
	}

}
