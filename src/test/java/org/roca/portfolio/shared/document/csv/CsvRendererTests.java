package org.roca.portfolio.shared.document.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.DocumentMother;
import org.roca.portfolio.shared.document.RendererTest;

import static org.assertj.core.api.Assertions.assertThat;

@RendererTest
class CsvRendererTests {

	@Autowired
	private CsvRenderer renderer;

	@Test
	void writesTheOneTableOfADocumentAsItIs() throws IOException {
		Document list = new Document("c", "Contributions", null, "en",
				List.of(new Document.Line("Data as of", "23 Nov 2026")),
				List.of(new Section("c", "Contributions", List.of(DocumentMother.contributions()))));
		List<CsvRecord> records = parse(list);
		assertThat(records.get(0).getFields()).containsExactly("date", "purpose", "agreed", "agreed_currency",
				"contributions-usd", "about");
		assertThat(records.get(1).getFields()).containsExactly("2020-02", "XAC/K22\n" + DocumentMother.LONG_TITLE,
				"743000000", "JPY", "7110047.85", "Contributions; Data as of: 23 Nov 2026");
		assertThat(records.get(2).getField(1)).isEqualTo("'-protective equipment");
		assertThat(records).hasSize(3);
	}

	@Test
	void writesAReportAsOneLongTable() throws IOException {
		List<CsvRecord> records = parse(DocumentMother.report("en"));
		assertThat(records).allSatisfy((each) -> assertThat(each.getFieldCount()).isEqualTo(7));
		assertThat(records.stream().map((each) -> each.getFields().subList(0, 6))).contains(
				List.of("section", "table", "row", "column", "value", "currency"),
				List.of("figures", "figures", "Activities", "activities", "3", ""),
				List.of("figures", "figures", "Women", "women", "", ""),
				List.of("activities", "activities", "XAC-K22-0002", "date", "2020-04", ""),
				List.of("activities", "activities", "XAC-K22-0002", "participants", "", ""),
				List.of("contributions", "contributions", "1", "agreed", "743000000", "JPY"),
				List.of("unknown", "text", "2", "text", "'=Costs & <expenditure>: no public source found.", ""));
	}

	@Test
	void saysItsCharacterSetToExcel() throws IOException {
		byte[] file = render(DocumentMother.report("ru"));
		assertThat(file).startsWith(0xef, 0xbb, 0xbf);
		assertThat(new String(file, StandardCharsets.UTF_8)).contains("Тоҷикистон", "Отчёт Правительству Японии");
		assertThat(render(DocumentMother.report("ru"))).isEqualTo(file);
	}

	private List<CsvRecord> parse(Document document) throws IOException {
		String text = new String(render(document), StandardCharsets.UTF_8).substring(1);
		return CsvReader.builder().ofCsvRecord(text).stream().toList();
	}

	private byte[] render(Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.renderer.render(document, out);
		return out.toByteArray();
	}

}
