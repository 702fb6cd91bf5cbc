package org.roca.portfolio.dashboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.html.DocumentViews;
import org.roca.portfolio.shared.document.pdf.PaperPress;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.WholeLinks;

/** Lays a fact sheet out on one page of A4: it says less rather than need a second. */
@Component
class FactSheetPaper {

	/** How wide a drawing is and how high, as its markup says it. */
	private static final Pattern DRAWING = Pattern.compile("(<svg[^>]*?) width=\"([0-9.]+)\" height=\"([0-9.]+)\"");

	/** Width of the column in which the chart stands, at 96 pixels an inch. */
	private static final double COLUMN = 368;

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
		Map<String, Object> variables = Map.of("document", document, "view", this.views.paper(document), "small",
				size.small(), "style", this.press.style(false));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		String markup = this.templates.process("dashboard/fact-sheet-paper", new Context(document.locale(), variables));
		this.press.print(inColumn(markup), out);
		return out.toByteArray();
	}

	/** Drawings are as wide as a page; here they are made as wide as their column. */
	private static String inColumn(String markup) {
		return DRAWING.matcher(markup).replaceAll((found) -> {
			double scale = Math.min(1, COLUMN / Double.parseDouble(found.group(2)));
			return Matcher
				.quoteReplacement(String.format(Locale.ROOT, "%s width=\"%.1f\" height=\"%.1f\"", found.group(1),
						Double.parseDouble(found.group(2)) * scale, Double.parseDouble(found.group(3)) * scale));
		});
	}

	private static int pages(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			return document.getNumberOfPages();
		}
	}

}
