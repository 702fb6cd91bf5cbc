package org.roca.portfolio.activity.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Bullets;
import org.roca.portfolio.shared.document.Block.Paragraph.Tone;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.report.ReportColumns;
import org.roca.portfolio.shared.report.ReportSection;
import org.roca.portfolio.shared.report.ReportSubject;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/** Equipment handed over and works done by activities of the period. */
@Component
class EquipmentSection implements ReportSection {

	private final JdbcClient jdbc;

	private final ReportedActivityQueries queries;

	private final ReportColumns columns;

	private final ReportWords marks;

	private final Words words;

	private final Formats formats;

	EquipmentSection(JdbcClient jdbc, ReportedActivityQueries queries, ReportColumns columns, ReportWords marks,
			Words words, Formats formats) {
		this.jdbc = jdbc;
		this.queries = queries;
		this.columns = columns;
		this.marks = marks;
		this.words = words;
		this.formats = formats;
	}

	private record Item(String reference, int position, String kind, Text item, @Nullable BigDecimal quantity,
			@Nullable BigDecimal amount, @Nullable String currency, @Nullable Text recipient, @Nullable Text site,
			@Nullable PartialDate handedOver) {
	}

	@Override
	public String code() {
		return "equipment";
	}

	@Override
	public int place() {
		return 50;
	}

	@Override
	public List<Block> blocks(ReportSubject subject) {
		List<Item> items = items(this.queries.selected(subject.scope(), subject.held()));
		if (items.isEmpty()) {
			return List.of(this.marks.paragraph(Tone.NOTE, "equipment.none"));
		}
		List<Row> rows = items.stream()
			.map((each) -> new Row(each.reference() + "/" + each.position(), cells(each)))
			.toList();
		return List.of(this.marks.stated("equipment", rows.size()), new Table("equipment",
				this.marks.caption("equipment"),
				List.of(this.columns.text("item", 5), this.columns.text("kind", 2), this.columns.number("quantity"),
						this.columns.money("worth"), this.columns.text("recipient", 4), this.columns.text("site", 3),
						this.columns.date("handed-over"), this.columns.text("reference", 2)),
				Rows.of(rows), null), new Bullets(worth(items)));
	}

	private List<Cell> cells(Item item) {
		BigDecimal amount = item.amount();
		return List.of(Cell.words(item.item().in(LocaleContextHolder.getLocale())),
				Cell.words(this.words.say("report.equipment." + item.kind())), Cell.number(item.quantity()),
				(amount != null) ? new Cell.Amount(amount, Objects.requireNonNull(item.currency())) : Cell.NOT_KNOWN,
				ReportWords.name(item.recipient()), ReportWords.name(item.site()), Cell.day(item.handedOver()),
				new Cell.Words(item.reference(), null, null, "/activities/" + item.reference()));
	}

	/** What is known of the value, each currency for itself. */
	private List<String> worth(List<Item> items) {
		Map<String, BigDecimal> sums = new LinkedHashMap<>();
		items.stream()
			.filter((item) -> item.amount() != null)
			.sorted((one, other) -> String.valueOf(one.currency()).compareTo(String.valueOf(other.currency())))
			.forEach((item) -> sums.merge(String.valueOf(item.currency()), Objects.requireNonNull(item.amount()),
					BigDecimal::add));
		List<String> lines = new ArrayList<>();
		sums.forEach((currency, sum) -> lines
			.add(this.words.say("report.equipment.worth", this.formats.money(currency, sum))));
		long silent = items.stream().filter((item) -> item.amount() == null).count();
		if (silent > 0) {
			lines.add(this.words.count("report.equipment.silent", silent));
		}
		return lines;
	}

	private List<Item> items(Condition selected) {
		return this.jdbc
			.sql("""
					select a.reference, e.position, e.kind, %s, e.quantity, e.amount, e.currency, %s, %s, e.handed_over,
						e.handed_over_precision
					from activity a join activity_equipment e on e.activity_id = a.id
						left join organisation o on o.id = e.recipient_id left join site s on s.id = e.site_id
					where %s order by coalesce(e.handed_over, a.begins) nulls last, a.reference, e.position"""
				.formatted(Columns.text("e.item"), Columns.text("o.name", "recipient"), Columns.text("s.name", "site"),
						selected.sql()))
			.params(selected.params())
			.query((row, number) -> item(row))
			.list();
	}

	private static Item item(ResultSet row) throws SQLException {
		return new Item(row.getString("reference"), row.getInt("position"), row.getString("kind"),
				Objects.requireNonNull(Columns.text(row, "item")), row.getBigDecimal("quantity"),
				row.getBigDecimal("amount"), row.getString("currency"), Columns.text(row, "recipient"),
				Columns.text(row, "site"), Columns.date(row, "handed_over"));
	}

}
