package org.roca.portfolio.shared.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.document.Document.Line;
import org.roca.portfolio.shared.document.Plain;
import org.roca.portfolio.shared.document.Wording;
import org.roca.portfolio.shared.document.chart.ChartPng;
import org.roca.portfolio.shared.document.html.DocumentView;
import org.roca.portfolio.shared.document.html.DocumentView.ChartView;
import org.roca.portfolio.shared.document.html.DocumentView.FigureView;
import org.roca.portfolio.shared.document.html.DocumentView.Part;
import org.roca.portfolio.shared.document.html.DocumentView.Piece;
import org.roca.portfolio.shared.document.html.DocumentView.Prose;
import org.roca.portfolio.shared.document.html.TableView;

/** Puts the pieces of a document into paragraphs and tables with their styles. */
class DocxWriter {

	/** The width of text on paper that stands, in points. */
	private static final double WIDTH = 510;

	private final XWPFDocument text;

	private final DocxPages pages;

	private final ChartPng charts;

	private final Wording wording;

	DocxWriter(XWPFDocument text, DocxPages pages, ChartPng charts, Wording wording) {
		this.text = text;
		this.pages = pages;
		this.charts = charts;
		this.wording = wording;
	}

	void write(DocumentView view) throws IOException {
		paragraph("Title", view.document().title(), null);
		if (view.document().subtitle() != null) {
			paragraph("Subtitle", view.document().subtitle(), null);
		}
		for (Line line : view.document().cover()) {
			XWPFParagraph paragraph = paragraph("Normal", null, null);
			run(paragraph, line.label() + ": ", "Muted");
			run(paragraph, line.value(), null);
		}
		List<Part> parts = view.parts();
		if (view.hasContents()) {
			new DocxContents(this.text).write(this.wording.say("document.contents"), parts);
		}
		boolean lying = view.lies();
		for (int i = 0; i < parts.size(); i++) {
			if (!view.lies() && parts.get(i).wide() != lying) {
				this.pages.turn(lying);
				lying = parts.get(i).wide();
			}
			XWPFParagraph heading = paragraph("Heading1", null, null);
			DocxContents.mark(heading, i);
			run(heading, DocxContents.heading(parts, i), null);
			for (Piece piece : parts.get(i).pieces()) {
				piece(piece, parts.get(i), lying);
			}
		}
		this.pages.end(lying);
	}

	private void piece(Piece piece, Part part, boolean lying) throws IOException {
		if (piece.content() instanceof Prose prose) {
			String style = switch (piece.kind()) {
				case "heading" -> "Heading2";
				case "note" -> "Note";
				default -> "Normal";
			};
			prose.lines().forEach((line) -> paragraph(style, line, prose.language()));
		}
		else if (piece.content() instanceof TableView table) {
			caption(table.caption(), part);
			if (table.isEmpty()) {
				paragraph("Normal", this.wording.say("document.empty"), null);
			}
			else {
				new DocxTable(this.text, this).write(table, lying);
			}
			table.stated().forEach((figure) -> paragraph("Note", figure.label() + ": " + figure.value(), null));
		}
		else if (piece.content() instanceof ChartView chart) {
			chart(chart, part);
		}
		else if (piece.content() instanceof List<?> list) {
			for (Object item : list) {
				if (item instanceof FigureView figure) {
					figure(figure);
				}
				else {
					paragraph("ListBullet", "\u2022 " + item, null);
				}
			}
		}
	}

	/** What the heading says already is not said again. */
	private void caption(String caption, Part part) {
		if (!caption.equals(part.heading())) {
			paragraph("Caption", caption, null);
		}
	}

	private void figure(FigureView figure) {
		XWPFParagraph paragraph = paragraph("Figure", null, null);
		if (figure.figure().known()) {
			run(paragraph, figure.value(), "Value");
		}
		else {
			notKnown(paragraph, figure.value());
		}
		run(paragraph, "  " + figure.label(), null).setBold(true);
		if (figure.note() != null) {
			run(paragraph, "  " + figure.note(), "Muted");
		}
	}

	private void chart(ChartView chart, Part part) throws IOException {
		caption(chart.caption(), part);
		double[] size = ChartPng.size(chart.drawing());
		try {
			XWPFRun run = paragraph("Normal", null, null).createRun();
			run.addPicture(new ByteArrayInputStream(this.charts.of(chart.drawing())), PictureType.PNG,
					chart.code() + ".png", Units.toEMU(WIDTH), Units.toEMU(WIDTH * size[1] / size[0]));
			run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(chart.alternative());
		}
		catch (InvalidFormatException ex) {
			throw new IOException(ex);
		}
	}

	/** The hatched mark and the words. */
	void notKnown(XWPFParagraph paragraph, String words) {
		run(paragraph, "\u00a0\u00a0\u00a0", "Hatch");
		run(paragraph, "\u00a0" + words.replace(' ', '\u00a0'), "NotKnown");
	}

	XWPFRun run(XWPFParagraph paragraph, String words, @Nullable String style) {
		XWPFRun run = paragraph.createRun();
		run.setText(Plain.text(words));
		if (style != null) {
			run.setStyle(style);
		}
		return run;
	}

	private XWPFParagraph paragraph(String style, @Nullable String words, @Nullable String language) {
		XWPFParagraph paragraph = this.text.createParagraph();
		paragraph.setStyle(style);
		if (words != null) {
			XWPFRun run = run(paragraph, words, null);
			if (language != null) {
				run.setLang(language);
			}
		}
		return paragraph;
	}

}
