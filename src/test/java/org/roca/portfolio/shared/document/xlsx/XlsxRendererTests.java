package org.roca.portfolio.shared.document.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.DocumentMother;
import org.roca.portfolio.shared.document.RendererTest;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Column;
import org.roca.portfolio.shared.document.Table.Kind;
import org.roca.portfolio.shared.document.Table.Medium;
import org.roca.portfolio.shared.document.Wording;

import static org.assertj.core.api.Assertions.assertThat;

@RendererTest
class XlsxRendererTests {

	@Autowired
	private XlsxRenderer renderer;

	@Autowired
	private Wording wording;

	@Test
	void saysFirstWhatItIsAbout() throws IOException {
		try (XSSFWorkbook book = open(this.renderer, DocumentMother.report("en"))) {
			assertThat(book.getSheetName(0)).isEqualTo("About");
			assertThat(words(book.getSheetAt(0))).contains("Report to the Government of Japan", "Data as of",
					"23 Nov 2026", "Activities", "Activities by date: 3 rows", "An empty cell means", "not known",
					"In 2020 the public record names Japan as a donor of 3 activities.", "34.0",
					"\u2022 =Costs & <expenditure>: no public source found.");
		}
	}

	@Test
	void givesCellsTheirTypes() throws IOException {
		try (XSSFWorkbook book = open(this.renderer, DocumentMother.report("en"))) {
			XSSFSheet sheet = book.getSheet("Activities");
			Row row = sheet.getRow(1);
			assertThat(DateUtil.isCellDateFormatted(row.getCell(0))).isTrue();
			assertThat(row.getCell(0).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2020, 2, 27));
			assertThat(row.getCell(2).getStringCellValue()).isEqualTo("XAC-K22-0001");
			assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(11);
			assertThat(row.getCell(5)).isNull();
			assertThat(sheet.getRow(2).getCell(0).getCellStyle().getDataFormatString()).isEqualTo("mmm yyyy");
			assertThat(sheet.getRow(3).getCell(0).getCellStyle().getDataFormatString()).isEqualTo("yyyy");
			assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
			assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:F4");
			XSSFSheet money = book.getSheet("Contributions");
			assertThat(words(money)).contains("Agreed, currency", "JPY", "US$");
			assertThat(money.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(743_000_000);
			assertThat(money.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(7_110_047.85);
			for (int each = 1; each <= 3; each++) {
				assertThat(money.getRow(each).getCell(4).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
			}
			assertThat(money.getRow(1).getCell(2).getCellStyle().getDataFormatString()).as("yen").isEqualTo("#,##0");
			assertThat(money.getRow(2).getCell(2).getCellStyle().getDataFormatString()).as("dollars")
				.isEqualTo("#,##0.00");
		}
	}

	@Test
	void makesFormulasHarmlessAndLeavesOutWhatNoFileHolds() throws IOException {
		Document document = texts(
				List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@x", "\t=1", "a\u0000b\ud83d\ude00"));
		try (XSSFWorkbook book = open(this.renderer, document)) {
			List<String> words = words(book.getSheetAt(1));
			assertThat(words).contains("'=HYPERLINK(\"http://x\")", "'+1", "'-1", "'@x", "ab\ud83d\ude00");
			for (Row row : book.getSheetAt(1)) {
				for (Cell cell : row) {
					assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
				}
			}
		}
	}

	@Test
	void saysHowMuchOfALongTextIsMissing() throws IOException {
		String text = IntStream.range(0, 8000)
			.mapToObj((i) -> "\u0416" + Integer.toString(i * 7919, 36))
			.collect(Collectors.joining())
			.substring(0, 40_000);
		try (XSSFWorkbook book = open(this.renderer, texts(List.of(text)))) {
			String cell = book.getSheetAt(1).getRow(1).getCell(0).getStringCellValue();
			assertThat(cell.length()).isLessThanOrEqualTo(32_767).isGreaterThan(32_700);
			String kept = cell.substring(0, cell.indexOf(" \u2026 ["));
			int missing = 40_000 - kept.length();
			assertThat(cell).endsWith("[%,d further characters do not fit into a cell]".formatted(missing));
			assertThat(words(book.getSheetAt(0)).toString()).contains("1 text is longer than a cell can hold");
		}
	}

	@Test
	void continuesOnAFurtherSheet() throws IOException {
		XlsxRenderer small = new XlsxRenderer(this.wording, 100);
		try (XSSFWorkbook book = open(small, DocumentMother.list("en", 250, 3))) {
			assertThat(book.getNumberOfSheets()).isEqualTo(4);
			assertThat(book.getSheetName(3)).isEqualTo("Rows (3)");
			assertThat(book.getSheetAt(2).getRow(0).getCell(0).getStringCellValue()).isEqualTo("Column number 0");
			assertThat(book.getSheetAt(3).getLastRowNum()).isEqualTo(50);
			assertThat(book.getSheetAt(3).getRow(50).getCell(0).getStringCellValue()).endsWith(" 249");
			assertThat(words(book.getSheetAt(0)).toString()).contains("250 rows, on 3 sheets");
		}
	}

	@Test
	void namesSheetsAsExcelTakesThem() {
		SheetNames names = new SheetNames();
		String longest = names.of("A/B: [what] is *this*? And a very long name");
		assertThat(longest).hasSize(31).startsWith("A B what is this And").endsWith("\u2026");
		assertThat(names.of("a/b: [WHAT] is *this*? And a very long name")).hasSizeLessThanOrEqualTo(31)
			.endsWith(" (2)");
		assertThat(names.of("History")).isEqualTo("History (2)");
		assertThat(names.of("'")).isEqualTo("-");
	}

	@Test
	void isTheSameFileEachTime() throws IOException, InterruptedException {
		byte[] first = render(this.renderer, DocumentMother.report("en"));
		// The times in a ZIP file go by two seconds: a clock that got in would show now.
		Thread.sleep(2100);
		assertThat(render(this.renderer, DocumentMother.report("en"))).isEqualTo(first);
	}

	private static Document texts(List<String> texts) {
		List<Table.Row> rows = IntStream.range(0, texts.size())
			.mapToObj(
					(i) -> new Table.Row("r" + i, List.of(org.roca.portfolio.shared.document.Cell.words(texts.get(i)))))
			.toList();
		Table table = new Table("t", "Texts", List.of(new Column("text", "Text", Kind.TEXT, Medium.ALL, 1)),
				Rows.of(rows), null);
		return new Document("t", "Texts", null, "en", List.of(), List.of(new Section("t", "Texts", List.of(table))));
	}

	private static List<String> words(XSSFSheet sheet) {
		return IntStream.rangeClosed(0, sheet.getLastRowNum())
			.filter((i) -> sheet.getRow(i) != null)
			.boxed()
			.flatMap((i) -> IntStream.range(0, Math.max(0, sheet.getRow(i).getLastCellNum()))
				.filter((j) -> sheet.getRow(i).getCell(j) != null)
				.mapToObj((j) -> sheet.getRow(i).getCell(j).toString()))
			.toList();
	}

	private static XSSFWorkbook open(XlsxRenderer renderer, Document document) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(render(renderer, document)));
	}

	private static byte[] render(XlsxRenderer renderer, Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		renderer.render(document, out);
		return out.toByteArray();
	}

}
