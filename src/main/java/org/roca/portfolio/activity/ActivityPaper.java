package org.roca.portfolio.activity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table.Column;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.export.Cells;
import org.roca.portfolio.shared.export.Heads;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/**
 * The list of activities on paper: the columns of the page, read chunk after chunk in one
 * moment of the records, each after the last row before.
 */
@Component
class ActivityPaper {

	/** Rows that are read at a time. */
	private static final int CHUNK = 500;

	private final ActivityListQueries list;

	private final GroupNames names;

	private final Words words;

	private final Formats formats;

	ActivityPaper(ActivityListQueries list, GroupNames names, Words words, Formats formats) {
		this.list = list;
		this.names = names;
		this.words = words;
		this.formats = formats;
	}

	List<Column> heads(ListView view) {
		Heads heads = new Heads();
		for (ListColumn column : view.shown()) {
			String head = this.words.say("activity.column." + column.code());
			if (column.isNumeric()) {
				heads.number(column.code(), head);
			}
			else {
				heads.text(column.code(), head, weight(column));
			}
			if (column == ListColumn.TYPE && !view.shows(ListColumn.STATUS)) {
				heads.text("status", this.words.say("activity.column.status"), 4);
			}
		}
		return heads.columns();
	}

	private static int weight(ListColumn column) {
		return switch (column) {
			case TITLE, SUMMARY, OUTCOME -> 12;
			case PROJECT, FURTHER, PILLAR -> 3;
			case DATE, STATUS, SEEN, CHANGED, MODE -> 4;
			default -> 5;
		};
	}

	/** Hands on each row. */
	void read(ActivityExport export, Rows.Reader reader) throws IOException {
		Map<String, String> groups = this.names.names(export);
		ListOrder order = export.order();
		ListStart start = null;
		List<ActivityRow> chunk;
		do {
			chunk = this.list.page(export.call().scope(), export.filter(), order, start, export.view().shown(), CHUNK);
			for (ActivityRow row : chunk) {
				reader.read(row(row, export, groups));
			}
			if (chunk.size() == CHUNK) {
				ActivityRow last = chunk.get(CHUNK - 1);
				start = this.list.place(export.call().scope(), order, last.group(), last.reference()).orElseThrow();
			}
		}
		while (chunk.size() == CHUNK);
	}

	private Row row(ActivityRow row, ActivityExport export, Map<String, String> groups) {
		List<Cell> cells = new ArrayList<>();
		if (row.group() != null) {
			cells.add(Cell.words(groups.get(row.group())));
		}
		for (ListColumn column : export.view().shown()) {
			cells.add(cell(row, column, export.vocabulary()));
			if (column == ListColumn.TYPE && !export.view().shows(ListColumn.STATUS)) {
				cells.add(cell(row, ListColumn.STATUS, export.vocabulary()));
			}
		}
		return new Row(row.reference(), cells);
	}

	private Cell cell(ActivityRow row, ListColumn column, Vocabulary vocabulary) {
		return switch (column) {
			case DATE -> date(row);
			case TITLE -> title(row);
			case REFERENCE -> Cell.words(row.reference());
			case PROJECT -> Cell.words(row.project().code());
			case PLACE -> place(name(vocabulary, FilterName.COUNTRY, row.country()),
					(row.place() != null) ? row.place() : row.venue());
			case TYPE -> Cell.words(name(vocabulary, FilterName.TYPE, row.type()));
			case STATUS -> Cell.words((row.status() != null) ? this.words.say("shared.status." + row.status()) : null);
			case PARTICIPANTS -> Cell.number(row.participants());
			case SEEN -> Cell.words(seen(row));
			default -> row.further().getOrDefault(column, Cell.NOT_KNOWN);
		};
	}

	private Cell title(ActivityRow row) {
		StringJoiner under = new StringJoiner(" · ").add(row.reference());
		row.agencies().forEach((agency) -> under.add(this.words.of(agency)));
		if (row.agenciesMore() > 0) {
			under.add(this.words.count("activity.list.agencies-more", row.agenciesMore()));
		}
		return Cells.of(row.title(), under.toString());
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
