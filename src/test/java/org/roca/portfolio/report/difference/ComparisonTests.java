package org.roca.portfolio.report.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.roca.portfolio.report.difference.Difference.Kind;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Line;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Measure;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Column;
import org.roca.portfolio.shared.document.Table.Medium;
import org.roca.portfolio.shared.document.Table.Row;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	private static final String AS_OF = "Data as of";

	@Test
	void aReportDoesNotDifferFromItself() {
		for (int seed = 0; seed < 200; seed++) {
			assertThat(compare(random(seed), random(seed)).isEmpty()).as("seed %d", seed).isTrue();
		}
	}

	@Test
	void whatCameOneWayWentTheOther() {
		for (int seed = 0; seed < 200; seed++) {
			Difference there = compare(random(seed), random(seed + 1));
			Difference back = compare(random(seed + 1), random(seed));
			assertThat(there.isEmpty()).isEqualTo(back.isEmpty());
			assertThat(count(there, Kind.ADDED)).isEqualTo(count(back, Kind.REMOVED));
			assertThat(count(there, Kind.CHANGED)).isEqualTo(count(back, Kind.CHANGED));
			assertThat(there.figures()).hasSameSizeAs(back.figures());
			assertThat(there.texts()).hasSameSizeAs(back.texts());
		}
	}

	@Test
	void rowsAreTheSameByTheirKeyWhereverTheyStand() {
		Document before = document("", List.of(row("a", "One", 1), row("b", "Two", 2), row("c", "Three", 3)), 6);
		Document after = document("", List.of(row("c", "Three", 4), row("d", "Four", null), row("a", "One", 1)), 6);
		assertThat(compare(before, after).tables()).singleElement()
			.satisfies((table) -> assertThat(table.rows())
				.extracting((row) -> row.kind() + " " + ((Cell.Words) row.name()).text())
				.containsExactly("CHANGED Three", "ADDED Four", "REMOVED Two"));
		assertThat(compare(before, after).tables().get(0).rows().get(0).cells()).singleElement().satisfies((cell) -> {
			assertThat(cell.head()).isEqualTo("Participants");
			assertThat(cell.before()).isEqualTo(Cell.number(3));
			assertThat(cell.after()).isEqualTo(Cell.number(4));
		});
	}

	@Test
	void notKnownIsNoZero() {
		Document unknown = document("", List.of(row("a", "One", null)), null);
		Document zero = document("", List.of(row("a", "One", 0)), 0);
		Difference difference = compare(unknown, zero);
		assertThat(difference.figures()).singleElement().satisfies((figure) -> assertThat(figure.by()).isNull());
		assertThat(difference.rows()).isEqualTo(2);
	}

	@Test
	void theSameNumberIsTheSameHoweverItIsWritten() {
		Document plain = document("", List.of(row("a", "One", 10)), 10);
		Table table = table(List.of(new Row("a", List.of(Cell.words("One"), Cell.number(new BigDecimal("10.00"))))),
				Cell.number(new BigDecimal("1E+1")));
		Document other = new Document("r", "Report", null, "en", plain.cover(),
				List.of(plain.sections().get(0), new Section("activities", "Activities", List.of(table))));
		assertThat(compare(plain, other).isEmpty()).isTrue();
	}

	@Test
	void wordsOfPeopleAndOfTheCoverAreComparedAndTheMomentIsNot() {
		Document before = document("They met in Osh.", List.of(), 0);
		Document after = new Document("r", "Report", null, "en",
				List.of(new Line(AS_OF, "today"), new Line("Period", "2026")),
				document("They met in Khujand.", List.of(), 0).sections());
		Difference difference = compare(before, after);
		assertThat(difference.texts()).extracting(Difference.TextChange::label).containsExactly("Period", "Summary");
		assertThat(difference.withoutTexts().isEmpty()).isTrue();
	}

	private static Difference compare(Document before, Document after) {
		return Comparison.of(before, after, AS_OF);
	}

	private static long count(Difference difference, Kind kind) {
		return difference.tables().stream().mapToLong((table) -> table.count(kind)).sum();
	}

	private static Document random(int seed) {
		Random random = new Random(seed);
		List<Row> rows = new ArrayList<>(IntStream.range(0, random.nextInt(8))
			.mapToObj((each) -> row("k" + random.nextInt(6), "Row " + random.nextInt(3),
					random.nextBoolean() ? random.nextInt(3) : null))
			.toList());
		return document("Text " + random.nextInt(3), rows, random.nextBoolean() ? random.nextInt(4) : null);
	}

	private static Document document(String text, List<Row> rows, @Nullable Integer total) {
		Block figures = new Block.Figures(List.of(new Measure("participants",
				(total != null) ? BigDecimal.valueOf(total) : null, "Participants", null, "#activities")));
		return new Document("r", "Report", null, "en", List.of(new Line(AS_OF, "then"), new Line("Period", "2025")),
				List.of(new Section("summary", "Summary", List.of(Block.Paragraph.of(text), figures)),
						new Section("activities", "Activities", List.of(table(rows, Cell.number(total))))));
	}

	private static Table table(List<Row> rows, Cell total) {
		return new Table("activities", "Activities",
				List.of(new Column("title", "Title", Table.Kind.TEXT, Medium.ALL, 3),
						new Column("participants", "Participants", Table.Kind.NUMBER, Medium.ALL, 1)),
				Rows.of(rows), new Row("total", List.of(Cell.BLANK, total)));
	}

	private static Row row(String key, String title, @Nullable Integer participants) {
		return new Row(key, List.of(Cell.words(title), Cell.number(participants)));
	}

}
