package org.roca.portfolio.shared.document.docx;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Renderer;
import org.roca.portfolio.shared.document.Repacked;
import org.roca.portfolio.shared.document.Wording;
import org.roca.portfolio.shared.document.chart.ChartPng;
import org.roca.portfolio.shared.document.html.DocumentView;
import org.roca.portfolio.shared.document.html.DocumentViews;

/**
 * Writes a document as text that is edited further: real headings and styles, native
 * tables, charts as pictures with their words.
 */
@Component
class DocxRenderer implements Renderer {

	private final DocumentViews views;

	private final ChartPng charts;

	private final Wording wording;

	DocxRenderer(DocumentViews views, ChartPng charts, Wording wording) {
		this.views = views;
		this.charts = charts;
		this.wording = wording;
	}

	@Override
	public String format() {
		return "docx";
	}

	@Override
	public String mediaType() {
		return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
	}

	@Override
	public void render(Document document, OutputStream out) throws IOException {
		this.wording.in(document, () -> Repacked.write((file) -> write(this.views.editable(document), file), out));
	}

	private void write(DocumentView view, OutputStream file) throws IOException {
		try (XWPFDocument text = new XWPFDocument()) {
			DocxPages pages = new DocxPages(text, view.document(), this.wording);
			new DocxWriter(text, pages, this.charts, this.wording).write(view);
			text.write(file);
		}
	}

}
