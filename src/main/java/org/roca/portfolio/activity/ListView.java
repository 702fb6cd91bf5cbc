package org.roca.portfolio.activity;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How a selection of activities is shown as a list, as far as the address says so.
 *
 * @param sort the order
 * @param columns the columns that were chosen, in the order of the list; empty where none
 * were
 * @param group what the rows are grouped by, or null for one after another
 * @param size how many rows a page has
 */
public record ListView(ActivitySort sort, List<ListColumn> columns, @Nullable ListGroup group, int size) {

	/** Numbers of rows to choose from. */
	public static final List<Integer> SIZES = List.of(25, 50, 100, 200);

	/** As the list is shown where nothing is chosen. */
	static final ListView USUAL = new ListView(ActivitySort.LATEST, List.of(), null, SIZES.get(0));

	public ListView {
		columns = columns.isEmpty() ? columns
				: Stream.concat(columns.stream(), Stream.of(ListColumn.TITLE)).distinct().sorted().toList();
	}

	/** The columns that are shown. */
	public List<ListColumn> shown() {
		return this.columns.isEmpty() ? ListColumn.USUAL : this.columns;
	}

	/** The columns that stand behind one of those that a row knows itself. */
	public List<ListColumn> behind(String own) {
		ListColumn before = ListColumn.valueOf(own);
		return shown().stream()
			.filter((column) -> !ListColumn.OWN.contains(column) && ListColumn.OWN.stream()
				.filter((other) -> other.compareTo(column) < 0)
				.reduce(before, (earlier, later) -> later) == before)
			.toList();
	}

	public boolean shows(String column) {
		return shows(ListColumn.valueOf(column));
	}

	boolean shows(ListColumn column) {
		return shown().contains(column);
	}

	/** What a file needs to know: a file has no pages. */
	ListView whole() {
		return new ListView(this.sort, this.columns, this.group, USUAL.size);
	}

	/** The rows and their order alone, each row once. */
	ListView rows() {
		return new ListView(this.sort, List.of(), null, USUAL.size);
	}

	ListView sorted(ActivitySort other) {
		return new ListView(other, this.columns, this.group, this.size);
	}

	ListView grouped(@Nullable ListGroup by) {
		return new ListView(this.sort, this.columns, by, this.size);
	}

	ListView sized(int rows) {
		return new ListView(this.sort, this.columns, this.group, rows);
	}

	/** The columns that were chosen, as an address has them. */
	public String columnCodes() {
		return this.columns.stream().map(ListColumn::code).collect(Collectors.joining(","));
	}

	/** As the query of an address, without what is usual. */
	String query() {
		StringJoiner query = new StringJoiner("&");
		if (!this.columns.isEmpty()) {
			query.add("columns=" + columnCodes());
		}
		if (this.group != null) {
			query.add("group=" + this.group.code());
		}
		if (this.size != USUAL.size) {
			query.add("size=" + this.size);
		}
		if (!this.sort.equals(ActivitySort.LATEST)) {
			query.add("sort=" + this.sort.code());
		}
		return query.toString();
	}

}
