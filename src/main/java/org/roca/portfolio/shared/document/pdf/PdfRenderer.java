package org.roca.portfolio.shared.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Plain;
import org.roca.portfolio.shared.document.Renderer;
import org.roca.portfolio.shared.document.Wording;
import org.roca.portfolio.shared.document.html.DocumentView;
import org.roca.portfolio.shared.document.html.DocumentViews;

/**
 * Writes a document as PDF that assistive technology reads (PDF/UA-1) and archives keep
 * (PDF/A-2a): the template of the pages, laid out for paper.
 */
@Component
class PdfRenderer implements Renderer {

	private final SpringTemplateEngine templates;

	private final DocumentViews views;

	private final Wording wording;

	private final PaperPress press;

	PdfRenderer(SpringTemplateEngine templates, DocumentViews views, Wording wording, PaperPress press) {
		this.templates = templates;
		this.views = views;
		this.wording = wording;
		this.press = press;
	}

	@Override
	public String format() {
		return "pdf";
	}

	@Override
	public String mediaType() {
		return "application/pdf";
	}

	@Override
	public void render(Document document, OutputStream out) throws IOException {
		this.wording.in(document, () -> this.press.print(markup(plain(document)), out));
	}

	private String markup(Document document) throws IOException {
		DocumentView view = this.views.paper(document);
		Map<String, Object> variables = Map.of("document", document, "view", view, "several", view.parts().size() > 1,
				"contents", view.hasContents(), "lying", view.lies(), "subject", subject(document), "style",
				this.press.style(view.lies()));
		return this.templates.process("document/paper", new Context(document.locale(), variables));
	}

	private static String subject(Document document) {
		return (document.subtitle() != null) ? document.subtitle()
				: document.cover()
					.stream()
					.map((line) -> line.label() + ": " + line.value())
					.collect(Collectors.joining("; "));
	}

	private static Document plain(Document document) {
		return new Document(document.code(), Plain.text(document.title()),
				(document.subtitle() != null) ? Plain.text(document.subtitle()) : null, document.language(),
				document.cover()
					.stream()
					.map((line) -> new Document.Line(Plain.text(line.label()), Plain.text(line.value())))
					.toList(),
				document.sections());
	}

}
