package org.roca.portfolio.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Column;
import org.roca.portfolio.shared.document.Table.Kind;
import org.roca.portfolio.shared.document.Table.Medium;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.export.Heads;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/** What the groups of a list add up to, as a table of a document. */
@Component
class GroupTables {

	private final GroupNames names;

	private final Words words;

	private final Formats formats;

	GroupTables(GroupNames names, Words words, Formats formats) {
		this.names = names;
		this.words = words;
		this.formats = formats;
	}

	/** The head of the column that names the group of a row. */
	Column head(ListGroup by) {
		return new Column("group", this.words.say("activity.filter." + by.code()), Kind.TEXT, Medium.ALL, 5);
	}

	/** All groups with the total, in which each activity is counted once. */
	List<Block> blocks(Grouping grouping, Vocabulary vocabulary) {
		String code = grouping.by().code();
		List<Column> columns = new ArrayList<>(List.of(head(grouping.by())));
		columns.addAll(new Heads().number("activities", this.words.say("activity.group.activities"))
			.number("participants", this.words.say("activity.figure.participants"))
			.number("women", this.words.say("activity.figure.women"))
			.number("men", this.words.say("activity.figure.men"))
			.number("unknown", this.words.say("activity.figure.unknown"))
			.text("planned-cost", this.words.say("activity.column.planned-cost"), 5)
			.text("actual-cost", this.words.say("activity.column.actual-cost"), 5)
			.columns());
		List<Row> rows = grouping.groups()
			.stream()
			.map((group) -> row(this.names.name(grouping.by(), group.code(), vocabulary), group))
			.toList();
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Table("groups", this.words.say("activity.group.by." + code), columns, Rows.of(rows),
				row(this.words.say("activity.group.total"), grouping.total())));
		if (grouping.isOverlapping()) {
			blocks.add(Block.Paragraph.note(this.words.say("activity.group.overlap",
					this.formats.number(grouping.total().activities()), this.formats.number(grouping.rows()))));
		}
		return blocks;
	}

	private Row row(String name, GroupSums sums) {
		return new Row(sums.code().isEmpty() ? "total" : sums.code(),
				List.of(Cell.words(name), Cell.number(sums.activities()), Cell.number(sums.participants()),
						Cell.number(sums.women()), Cell.number(sums.men()), Cell.number(sums.unknown()),
						costs(sums.planned()), costs(sums.actual())));
	}

	private Cell costs(List<GroupSums.Cost> costs) {
		return Cell.words(costs.isEmpty() ? null
				: costs.stream()
					.map((cost) -> this.formats.money(cost.currency(), cost.amount()))
					.collect(Collectors.joining("; ")));
	}

}
