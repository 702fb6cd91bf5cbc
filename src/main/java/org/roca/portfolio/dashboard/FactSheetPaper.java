package org.roca.portfolio.dashboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.html.DocumentViews;
import org.roca.portfolio.shared.document.html.Room;
import org.roca.portfolio.shared.document.pdf.PaperPress;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.WholeLinks;

/** Lays a fact sheet out on one page of A4: it says less rather than need a second. */
@Component
class FactSheetPaper {

	private static final Room COLUMNS = Room.columns(97.5, 78);

	private final SpringTemplateEngine templates;

	private final DocumentViews views;

	private final PaperPress press;

	FactSheetPaper(SpringTemplateEngine templates, DocumentViews views, PaperPress press) {
		this.templates = templates;
		this.views = views;
		this.press = press;
	}

	void print(ExportCall call, FactSheet sheet, OutputStream out) throws IOException {
		byte[] made = {};
		for (FactSheetSize size : FactSheetSize.PAPER) {
			made = print(WholeLinks.of(sheet.document().apply(size), call), size);
			if (pages(made) == 1) {
				break;
			}
		}
		out.write(made);
	}

	private byte[] print(Document document, FactSheetSize size) throws IOException {
		Map<String, Object> variables = Map.of("document", document, "view", this.views.paper(document, COLUMNS),
				"small", size.small(), "style", this.press.style(false));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		String markup = this.templates.process("dashboard/fact-sheet-paper", new Context(document.locale(), variables));
		this.press.print(markup, out);
		return out.toByteArray();
	}

	private static int pages(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			return document.getNumberOfPages();
		}
	}

}
