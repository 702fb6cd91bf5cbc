package org.roca.portfolio.shared.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Column;
import org.roca.portfolio.shared.document.Table.Kind;
import org.roca.portfolio.shared.document.Table.Medium;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.RegisterColumn;
import org.roca.portfolio.shared.measure.RegisterSum;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.RegisterGroup;
import org.roca.portfolio.shared.web.RegisterGrouping;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.Words;

/**
 * The table of a register in a file: with the columns that were chosen, or all of them
 * where it is a sheet and none were. In groups, what each adds up to comes first, and
 * every row names its group.
 */
@Component
public class RegisterTables {

	/** The table of what groups add up to. */
	static final String GROUPS = "groups";

	private static final int NUMBER = 3;

	private final Words words;

	private final Formats formats;

	RegisterTables(Words words, Formats formats) {
		this.words = words;
		this.formats = formats;
	}

	/** The table, below its groups. */
	public <R> List<Block> blocks(RegisterPage<R> page, RegisterTable<R> table) {
		List<Column> columns = new ArrayList<>(table.heads().columns());
		List<String> parts = new ArrayList<>(table.heads().parts());
		List<RegisterColumn> counted = page.register().columns().stream().filter(RegisterColumn::isCounted).toList();
		for (RegisterColumn column : counted) {
			columns.add(new Column(column.code(), head(page, column), Kind.NUMBER,
					page.layout().shows(column.code()) ? Medium.ALL : Medium.SHEET, NUMBER));
			parts.add(column.code());
		}
		boolean all = page.layout().columns().isEmpty();
		int[] kept = IntStream.range(0, columns.size())
			.filter((at) -> all || page.layout().shows(parts.get(at)))
			.toArray();
		List<Column> shown = kept(columns, kept);
		List<Row> rows = page.sections()
			.stream()
			.flatMap((section) -> section.rows()
				.stream()
				.map((row) -> row(table, row, grouped(section.group(), kept(cells(page, table, row, counted), kept)))))
			.toList();
		List<Block> blocks = new ArrayList<>();
		RegisterGrouping grouping = page.grouping();
		if (grouping != null) {
			blocks.addAll(groups(page, grouping));
			shown.add(0, head(grouping.by()));
		}
		blocks.add(new Table(table.code(), table.caption(), shown, Rows.of(rows),
				table.total().isEmpty() ? null : total(table, shown)));
		return blocks;
	}

	private <R> List<Cell> cells(RegisterPage<R> page, RegisterTable<R> table, R row, List<RegisterColumn> counted) {
		List<Cell> cells = new ArrayList<>(table.cells().apply(row));
		for (RegisterColumn column : counted) {
			Figure figure = page.figures().figure(column, table.key().apply(row));
			cells.add((figure != null) ? Cells.of(figure) : hidden());
		}
		return cells;
	}

	private static <R> Row row(RegisterTable<R> table, R row, List<Cell> cells) {
		return new Row(table.key().apply(row), cells);
	}

	private List<Cell> grouped(@Nullable RegisterGroup group, List<Cell> cells) {
		if (group != null) {
			cells.add(0, Cell.words(name(group)));
		}
		return cells;
	}

	private static Row total(RegisterTable<?> table, List<Column> shown) {
		return new Row("",
				shown.stream().map((column) -> table.total().getOrDefault(column.code(), Cell.BLANK)).toList());
	}

	private List<Block> groups(RegisterPage<?> page, RegisterGrouping grouping) {
		Heads heads = new Heads().number("rows", this.words.say("views.name." + page.register().figure()));
		for (RegisterColumn column : page.layout().numeric()) {
			if (column.kind() == RegisterColumn.Kind.AMOUNT) {
				heads.text(column.code(), head(page, column), 2 * NUMBER);
			}
			else {
				heads.number(column.code(), head(page, column));
			}
		}
		List<Column> columns = new ArrayList<>(heads.columns());
		columns.add(0, head(grouping.by()));
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Table(GROUPS, this.words.say("register.group.by." + grouping.by().param()), columns,
				Rows.of(grouping.groups()
					.stream()
					.map((group) -> new Row(group.code(), sums(page, group, name(group))))
					.toList()),
				new Row("total", sums(page, grouping.total(), this.words.say("register.group.total")))));
		if (grouping.isOverlapping()) {
			blocks.add(Block.Paragraph.note(this.words.say("register.group.overlap",
					this.formats.number(grouping.total().rows()), this.formats.number(grouping.rows()))));
		}
		if (!page.register().hasOne(grouping.by()) && !page.layout().counted().isEmpty()) {
			blocks.add(Block.Paragraph.note(this.words.say("register.group.whole")));
		}
		return blocks;
	}

	private List<Cell> sums(RegisterPage<?> page, RegisterGroup group, String name) {
		List<Cell> cells = new ArrayList<>(List.of(Cell.words(name), Cell.number(group.rows())));
		page.layout().numeric().forEach((column) -> cells.add(sum(column, group.sums(column))));
		return cells;
	}

	private Cell sum(RegisterColumn column, List<RegisterSum> sums) {
		if (sums.isEmpty()) {
			return hidden();
		}
		if (column.kind() != RegisterColumn.Kind.AMOUNT) {
			return Cell.number(sums.get(0).value());
		}
		return Cell.words(sums.stream()
			.filter((sum) -> sum.currency() != null && sum.value() != null)
			.map((sum) -> this.formats.money(sum.currency(), sum.value()))
			.collect(Collectors.joining("; ")));
	}

	/** The name of a group for the current reader. */
	private String name(RegisterGroup group) {
		if (group.label() != null) {
			return this.words.of(group.label());
		}
		if (group.isUnstated()) {
			return this.words.say("register.group.none");
		}
		return group.by().saysItself(group.code()) ? group.code()
				: this.words.say("register.word." + group.by().param() + "." + group.code());
	}

	private Column head(Criterion by) {
		return new Column("group", this.words.say("register.filter." + by.param()), Kind.TEXT, Medium.ALL, 5);
	}

	private String head(RegisterPage<?> page, RegisterColumn column) {
		return this.words.say("register.column." + page.register().figure() + "." + column.code());
	}

	/** A donor's contributions are its own; another donor is told so. */
	private Cell hidden() {
		return Cell.words(this.words.say("register.hidden"));
	}

	private static <T> List<T> kept(List<T> all, int[] kept) {
		return IntStream.of(kept).mapToObj(all::get).collect(Collectors.toCollection(ArrayList::new));
	}

}
