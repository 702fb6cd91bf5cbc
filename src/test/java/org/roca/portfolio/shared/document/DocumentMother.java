package org.roca.portfolio.shared.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.document.Block.Bullets;
import org.roca.portfolio.shared.document.Block.Figures;
import org.roca.portfolio.shared.document.Block.Paragraph;
import org.roca.portfolio.shared.document.Document.Line;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Table.Column;
import org.roca.portfolio.shared.document.Table.Kind;
import org.roca.portfolio.shared.document.Table.Medium;
import org.roca.portfolio.shared.document.Table.Row;

/** Documents such as the office issues. */
public final class DocumentMother {

	/** The longest official title of a project, 194 characters. */
	public static final String LONG_TITLE = "Countering The Trafficking Of Afghan Opiates Via The Northern Route By "
			+ "Enhancing The Capacity Of Key Border Crossings Points (BCPs) And Through The Establishment Of Border "
			+ "Liaison Offices (BLOs)";

	private DocumentMother() {
	}

	/** A donor report of several sections. */
	public static Document report(String language) {
		boolean russian = "ru".equals(language);
		return new Document("report-1", russian ? "Отчёт Правительству Японии" : "Report to the Government of Japan",
				russian ? "1 января – 31 декабря 2020" : "1 January – 31 December 2020", language,
				List.of(new Line(russian ? "Данные на" : "Data as of", "23 Nov 2026"),
						new Line(russian ? "Записи, открытые для" : "Records open to", russian ? "Япония" : "Japan")),
				russian ? russianSections() : englishSections());
	}

	private static List<Section> englishSections() {
		return List.of(
				new Section("figures", "At a glance", List.of(new Figures(List.of(
						new Measure("activities", BigDecimal.valueOf(3), "Activities",
								"that name Japan; 1 also names the United States", "#activities"),
						new Measure("participants", BigDecimal.valueOf(34), "Participants",
								"attendances, stated by 2 of 3", "#activities"),
						new Measure("women", null, "Women", "not stated in any entry", "#activities"),
						new Measure("contributions-usd", new BigDecimal("7224047.85"), "Contributions, US$",
								"2 recorded in 2020", "#contributions"),
						new Measure("projects", BigDecimal.valueOf(2), "Projects", null, "/projects?donor=japan"))))),
				new Section("summary", "Summary", List.of(Paragraph
					.of("In 2020 the public record names Japan as a donor of 3 activities.\nOne of them was supported jointly."),
						new Paragraph("Сказано по-русски.", "ru", Paragraph.Tone.BODY),
						new Paragraph("Outlook", null, Paragraph.Tone.HEADING),
						Paragraph.note("Attendances are not unique people."))),
				new Section("years", "Years", List.of(years(), areas())),
				new Section("activities", "Activities", List.of(activities(3, "Activities by date", "All"))),
				new Section("contributions", "Contributions", List.of(contributions())),
				new Section("unknown", "What this report does not know",
						List.of(new Bullets(List.of("Participants by sex: not stated in any of the 3 entries.",
								"=Costs & <expenditure>: no public source found.")))));
	}

	private static List<Section> russianSections() {
		return List.of(
				new Section("figures", "Главное",
						List.of(new Figures(List.of(
								new Measure("activities", BigDecimal.valueOf(300), "Мероприятия",
										"с участием Японии; из них 4 вместе с США", "#activities"),
								new Measure("women", null, "Женщины", "не указано ни в одной записи", null))))),
				new Section("years", "По годам",
						List.of(new Chart("themes", "Мероприятия по областям", "Больше всего в 2020 году: 11.", false,
								List.of("Укрепление национальных структур по борьбе с наркотиками",
										"Аналитика и координация", "Қазақстан, Ўзбекистон, Тоҷикистон"),
								List.of(new Chart.Series("", null,
										List.of(BigDecimal.valueOf(1104), BigDecimal.ONE, BigDecimal.valueOf(530))))))),
				new Section("activities", "Мероприятия", List.of(activities(300, "Мероприятия по датам", "Всего"))),
				new Section("unknown", "Чего этот отчёт не знает",
						List.of(new Bullets(List.of("Участники по полу: нет данных.")))));
	}

	/** A list with one table, as an export of a list is. */
	public static Document list(String language, int rows, int columns) {
		return new Document("list", LONG_TITLE, null, language,
				List.of(new Line("Selection", "country=TJ&year=2020"), new Line("Rows", Integer.toString(rows))),
				List.of(new Section("rows", "Rows", List.of(wide(rows, columns)))));
	}

	/** Bars that stand, of three areas and the rest. */
	public static Chart areas() {
		List<String> years = IntStream.rangeClosed(2005, 2020).mapToObj(Integer::toString).toList();
		return new Chart("areas", "Activities by year and thematic area", "Most in 2020: 21 activities.", true, years,
				List.of(new Chart.Series("National structures", 1, values(16, 1)),
						new Chart.Series("Analysis and coordination", 2, values(16, 2)),
						new Chart.Series("Container and border control", 3, values(16, 3)),
						new Chart.Series("No area", null, values(16, 5))));
	}

	private static Chart years() {
		return new Chart("years", "Activities by year", "Most in 2020.", true, List.of("2019", "2020", "2021"),
				List.of(new Chart.Series("", null, List.of(BigDecimal.ONE, BigDecimal.valueOf(11), BigDecimal.ZERO))));
	}

	private static List<BigDecimal> values(int count, int factor) {
		return IntStream.range(0, count).mapToObj((i) -> BigDecimal.valueOf((long) i * factor % 7)).toList();
	}

	/** Activities, with a column that only sheets have. */
	public static Table activities(int rows, String caption, String total) {
		List<Row> all = IntStream.range(0, rows).mapToObj(DocumentMother::activity).toList();
		return new Table("activities", caption,
				List.of(new Column("date", "Date", Kind.DATE, Medium.ALL, 2),
						new Column("title", "Activity", Kind.TEXT, Medium.ALL, 8),
						new Column("reference", "Reference", Kind.TEXT, Medium.SHEET, 2),
						new Column("country", "Country", Kind.TEXT, Medium.ALL, 3),
						new Column("participants", "Participants", Kind.NUMBER, Medium.ALL, 2),
						new Column("women", "Women", Kind.NUMBER, Medium.ALL, 1)),
				Rows.of(all),
				new Row("total",
						List.of(Cell.words(total), Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.number(
								IntStream.range(0, rows).filter((i) -> i % 3 != 1).map((i) -> 11 + 6 * (i % 3)).sum()),
								Cell.NOT_KNOWN)));
	}

	private static Row activity(int i) {
		String[] dates = { "2020-02-27", "2020-04", "2020" };
		String reference = "XAC-K22-%04d".formatted(i + 1);
		return new Row(reference,
				List.of(Cell.day(PartialDate.parse(dates[i % 3])),
						new Cell.Words("Online data analysis training for the Kazakh situation centre №" + i, null,
								"Eleven officers learned Excel, ArcGIS and i2 with trainers in a five-day course.",
								"/activities/" + reference),
						new Cell.Words(reference, null, null, null),
						(i % 2 == 0) ? new Cell.Words("Тоҷикистон", "ru", null, null) : Cell.NOT_KNOWN,
						(i % 3 == 1) ? Cell.NOT_KNOWN : Cell.number(11 + 6 * (i % 3)), Cell.NOT_KNOWN));
	}

	/** Contributions in unlike currencies. */
	public static Table contributions() {
		return new Table("contributions", "Contributions recorded in the period",
				List.of(new Column("date", "Date", Kind.DATE, Medium.ALL, 1),
						new Column("purpose", "Project and purpose", Kind.TEXT, Medium.ALL, 5),
						new Column("agreed", "Agreed", Kind.MONEY, Medium.ALL, 2),
						new Column("contributions-usd", "US$", Kind.NUMBER, Medium.ALL, 2)),
				Rows.of(List.of(
						new Row("1", List.of(Cell.day(PartialDate.parse("2020-02")),
								new Cell.Words("XAC/K22", null, LONG_TITLE, null),
								new Cell.Amount(new BigDecimal("743000000"), "JPY"),
								Cell.number(new BigDecimal("7110047.85")))),
						new Row("2",
								List.of(Cell.day(PartialDate.parse("2020")), Cell.words("-protective equipment"),
										new Cell.Amount(new BigDecimal("114000"), "USD"),
										Cell.number(new BigDecimal("114000")))))),
				new Row("total", List.of(Cell.words("On record"), Cell.BLANK, Cell.BLANK,
						Cell.number(new BigDecimal("7224047.85")))));
	}

	/** A table whose columns have just enough room. */
	public static Document tight() {
		String[] heads = { "Проект", "Проведено в стране", "Участники", "Только для неё", "С её долей",
				"В составе региональных", "Объекты" };
		List<Column> columns = IntStream.range(0, heads.length)
			.mapToObj((i) -> new Column("c" + i, heads[i], (i == 0) ? Kind.TEXT : Kind.NUMBER, Medium.ALL, 1))
			.toList();
		List<Cell> cells = IntStream.range(0, heads.length)
			.mapToObj((i) -> (i == 0) ? Cell.words("Центральноазиатский региональный координационный центр")
					: Cell.number(i))
			.toList();
		return new Document("tight", "Tight", null, "ru", List.of(), List.of(new Section("s", "Проекты",
				List.of(new Table("t", "Проекты", columns, Rows.of(List.of(new Row("1", cells))), null)))));
	}

	/** The words in it that might be broken. */
	public static String[] tightWords() {
		return new String[] { "Центральноазиатский", "координационный", "Проведено", "Участники", "Только",
				"региональных", "Объекты" };
	}

	private static Table wide(int rows, int columns) {
		List<Column> heads = IntStream.range(0, columns)
			.mapToObj((i) -> new Column("c" + i, "Column number " + i, (i % 3 == 2) ? Kind.NUMBER : Kind.TEXT,
					Medium.ALL, 1 + i % 3))
			.toList();
		List<Row> all = IntStream.range(0, rows)
			.mapToObj((row) -> new Row("r" + row,
					IntStream.range(0, columns)
						.mapToObj((i) -> (i % 3 == 2) ? Cell.number(1_234_567L * (row + 1))
								: Cell.words((i % 4 == 3)
										? "https://www.unodc.org/centralasia/en/news/a-very-long-address-"
												+ "without-any-break/" + row + ".html"
										: "Чегара хизмати Border service " + row))
						.toList()))
			.toList();
		return new Table("rows", "All rows", heads, Rows.of(all), null);
	}

}
