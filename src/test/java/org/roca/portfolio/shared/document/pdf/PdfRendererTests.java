package org.roca.portfolio.shared.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import org.springframework.beans.factory.annotation.Autowired;

import org.roca.portfolio.shared.document.Block.Paragraph;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.DocumentMother;
import org.roca.portfolio.shared.document.RendererTest;

import static org.assertj.core.api.Assertions.assertThat;

@RendererTest
class PdfRendererTests {

	@Autowired
	private PdfRenderer renderer;

	@BeforeAll
	static void foundry() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	static Stream<Document> documents() {
		return Stream.of(DocumentMother.report("en"), DocumentMother.report("ru"), DocumentMother.list("en", 1, 4),
				DocumentMother.list("ru", 40, 10), DocumentMother.list("en", 3, 16), DocumentMother.list("en", 0, 4),
				mixed());
	}

	/** Paper that stands, then lies, then stands. */
	static Document mixed() {
		Document report = DocumentMother.report("en");
		List<Section> sections = Stream
			.concat(report.sections().stream(), Stream.concat(DocumentMother.list("en", 30, 11).sections().stream(),
					Stream.of(new Section("last", "Last", List.of(Paragraph.of("The end."))))))
			.toList();
		return new Document("mixed", DocumentMother.LONG_TITLE, null, "en", report.cover(), sections);
	}

	@ParameterizedTest
	@MethodSource("documents")
	void passesEveryCheckOfBothStandards(Document document) throws Exception {
		byte[] file = render(document);
		assertThat(failures(file, PDFAFlavour.PDFA_2_A)).isEmpty();
		assertThat(failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
	}

	@Test
	void checksFindAFileThatIsNotAccessible() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PDDocument empty = new PDDocument()) {
			empty.addPage(new PDPage());
			empty.save(out);
		}
		assertThat(failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
	}

	@Test
	void isTheSameFileEachTime() throws IOException {
		byte[] first = render(DocumentMother.report("en"));
		assertThat(render(DocumentMother.report("en"))).isEqualTo(first);
		assertThat(render(DocumentMother.report("ru"))).isNotEqualTo(first);
	}

	@Test
	void saysWhatItIs() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(render(DocumentMother.report("ru")))) {
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ru");
			assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Отчёт Правительству Японии");
			assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
			assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
			assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle()).isEqualTo("1 Главное");
		}
	}

	@Test
	void embedsFontsThatHaveCyrillicLetters() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(render(DocumentMother.report("ru")))) {
			String text = new PDFTextStripper().getText(pdf);
			assertThat(text).contains("Отчёт Правительству Японии", "Тоҷикистон", "27 февр. 2020", "нет данных",
					"Содержание", "№299");
			assertThat(text).doesNotContain("#");
			for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
				PDFont font = pdf.getPage(0).getResources().getFont(name);
				assertThat(font.getName()).contains("OpenSans");
				assertThat(font.isEmbedded()).isTrue();
			}
		}
	}

	@Test
	void numbersItsPagesAndRepeatsTitleAndHeads() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(render(DocumentMother.report("ru")))) {
			int last = pdf.getNumberOfPages();
			assertThat(last).isGreaterThan(15);
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setStartPage(last - 1);
			stripper.setEndPage(last - 1);
			assertThat(stripper.getText(pdf)).contains((last - 1) + " / " + last, "Отчёт Правительству Японии",
					"Participants");
		}
	}

	@Test
	void liesWhereATableIsWideAndCutsNoColumnOff() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(render(mixed()))) {
			List<Boolean> lying = Stream.iterate(0, (i) -> i < pdf.getNumberOfPages(), (i) -> i + 1)
				.map((i) -> pdf.getPage(i).getMediaBox().getWidth() > pdf.getPage(i).getMediaBox().getHeight())
				.toList();
			assertThat(lying.get(0)).isFalse();
			assertThat(lying).contains(true);
			assertThat(lying.get(lying.size() - 1)).isFalse();
			assertThat(Ink.outside(pdf)).isEmpty();
		}
		try (PDDocument pdf = Loader.loadPDF(render(DocumentMother.list("ru", 12, 16)))) {
			assertThat(Ink.outside(pdf)).isEmpty();
		}
	}

	@Test
	void breaksNoWord() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(render(DocumentMother.tight()))) {
			assertThat(new PDFTextStripper().getText(pdf).split("\\s+")).contains(DocumentMother.tightWords());
			assertThat(pdf.getPage(0).getMediaBox().getWidth()).as("stands").isLessThan(600);
		}
	}

	@Test
	void turnsNoPageWithinAShortTable() throws IOException {
		List<Section> sections = IntStream.range(0, 9)
			.mapToObj((i) -> new Section("s" + i, "Section " + i,
					List.of(DocumentMother.activities(7, "Caption " + i, "Sum " + i))))
			.toList();
		try (PDDocument pdf = Loader.loadPDF(render(new Document("x", "Short", null, "en", List.of(), sections)))) {
			assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
			for (int i = 0; i < sections.size(); i++) {
				assertThat(page(pdf, "Sum " + i)).as("Section " + i)
					.isEqualTo(page(pdf, "Caption " + i))
					.isEqualTo(page(pdf, (i + 1) + " Section " + i + "\n"));
			}
		}
	}

	/** The last page that has these words. */
	private static int page(PDDocument pdf, String words) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		for (int page = pdf.getNumberOfPages(); page > 0; page--) {
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			if (stripper.getText(pdf).contains(words)) {
				return page;
			}
		}
		return 0;
	}

	@Test
	void showsWordsAsWordsWhateverTheyHold() throws Exception {
		Document document = new Document("x", "A <b>title</b> & \u0001more", null, "en", List.of(),
				List.of(new Section("s", "H\u0000eading",
						List.of(Paragraph.of("<img src=\"http://localhost/x\"/> &amp; \ud83d\ude00 \uffff end")))));
		try (PDDocument pdf = Loader.loadPDF(render(document))) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("A <b>title</b> & more", "Heading",
					"<img src=\"http://localhost/x\"/> &amp;", "end");
		}
		assertThat(failures(render(document), PDFAFlavour.PDFA_2_A)).isEmpty();
	}

	private byte[] render(Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.renderer.render(document, out);
		return out.toByteArray();
	}

	private static List<String> failures(byte[] file, PDFAFlavour flavour) throws Exception {
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
			return validator.validate(parser)
				.getTestAssertions()
				.stream()
				.filter((assertion) -> assertion.getStatus() == TestAssertion.Status.FAILED)
				.map((assertion) -> assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()
						+ " " + assertion.getMessage() + " " + assertion.getLocation().getContext())
				.distinct()
				.limit(5)
				.toList();
		}
	}

}
