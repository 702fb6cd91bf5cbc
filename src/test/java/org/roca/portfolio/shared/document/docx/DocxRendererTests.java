package org.roca.portfolio.shared.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.DocumentMother;
import org.roca.portfolio.shared.document.RendererTest;

import static org.assertj.core.api.Assertions.assertThat;

@RendererTest
class DocxRendererTests {

	@Autowired
	private DocxRenderer renderer;

	@Test
	void hasRealHeadingsAndProperties() throws Exception {
		try (XWPFDocument text = open(DocumentMother.report("ru"))) {
			assertThat(styled(text, "Title")).containsExactly("Отчёт Правительству Японии");
			assertThat(styled(text, "Heading1")).containsExactly("1 Главное", "2 По годам", "3 Мероприятия",
					"4 Чего этот отчёт не знает");
			assertThat(styled(text, "Caption")).contains("Мероприятия по датам", "Мероприятия по областям");
			assertThat(text.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
			assertThat(text.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal())
				.isEqualTo("ru-RU");
			assertThat(text.getProperties().getCoreProperties().getTitle()).isEqualTo("Отчёт Правительству Японии");
			assertThat(text.getProperties().getCoreProperties().getCreated()).isNull();
		}
		try (XWPFDocument text = open(DocumentMother.report("en"))) {
			assertThat(styled(text, "Heading2")).containsExactly("Outlook");
		}
	}

	@Test
	void hasContentsThatLeadToTheHeadings() throws IOException {
		try (XWPFDocument text = open(DocumentMother.report("en"))) {
			assertThat(styled(text, "TOC1")).contains("4 Activities");
			String xml = text.getDocument().xmlText();
			assertThat(xml).contains("TOC \\o", "w:anchor=\"_Toc4\"", "w:name=\"_Toc4\"");
		}
	}

	@Test
	void hasNativeTablesThatRepeatTheirHead() throws IOException {
		try (XWPFDocument text = open(DocumentMother.report("en"))) {
			XWPFTable table = text.getTables().get(0);
			assertThat(table.getStyleID()).isEqualTo("Ledger");
			assertThat(table.getRow(0).isRepeatHeader()).isTrue();
			assertThat(table.getRow(0).getTableCells()).hasSize(5);
			assertThat(table.getRow(1).getCell(0).getParagraphs().get(0).isKeepNext()).as("a short table").isTrue();
			assertThat(table.getRow(4).getCell(0).getParagraphs().get(0).isKeepNext()).isFalse();
			assertThat(table.getNumberOfRows()).isEqualTo(5);
			assertThat(table.getRow(1).getCell(3).getParagraphs().get(0).getAlignment())
				.isEqualTo(ParagraphAlignment.RIGHT);
			assertThat(table.getRow(2).getCell(3).getText()).contains("not\u00a0known");
			assertThat(table.getText()).contains("Тоҷикистон").doesNotContain("XAC-K22-0001");
		}
	}

	@Test
	void showsChartsWithTheirWords() throws IOException {
		try (XWPFDocument text = open(DocumentMother.report("en"))) {
			assertThat(text.getAllPictures()).hasSize(2);
			assertThat(text.getDocument().xmlText()).contains("descr=\"Most in 2020: 21 activities.\"");
		}
	}

	@Test
	void isTheSameFileEachTime() throws IOException, InterruptedException {
		byte[] first = render(DocumentMother.report("en"));
		// The times in a ZIP file go by two seconds: a clock that got in would show now.
		Thread.sleep(2100);
		assertThat(render(DocumentMother.report("en"))).isEqualTo(first);
	}

	private static List<String> styled(XWPFDocument text, String style) {
		return text.getParagraphs()
			.stream()
			.filter((paragraph) -> style.equals(paragraph.getStyle()))
			.map(XWPFParagraph::getText)
			.toList();
	}

	private XWPFDocument open(Document document) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(render(document)));
	}

	private byte[] render(Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.renderer.render(document, out);
		return out.toByteArray();
	}

}
