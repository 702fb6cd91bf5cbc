package org.roca.portfolio.shared.document.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Bullets;
import org.roca.portfolio.shared.document.Block.Figures;
import org.roca.portfolio.shared.document.Block.Paragraph;
import org.roca.portfolio.shared.document.Chart;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Measure;
import org.roca.portfolio.shared.document.Plain;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Wording;
import org.roca.portfolio.shared.document.chart.ChartSvg;
import org.roca.portfolio.shared.document.html.DocumentView.ChartView;
import org.roca.portfolio.shared.document.html.DocumentView.FigureView;
import org.roca.portfolio.shared.document.html.DocumentView.Part;
import org.roca.portfolio.shared.document.html.DocumentView.Piece;
import org.roca.portfolio.shared.document.html.DocumentView.Prose;

/**
 * Makes documents ready for {@code document/blocks.html}: {@code @documents.page(…)} in a
 * template of the web, {@link #paper} for PDF. Numbers and dates are written for the
 * current reader.
 */
@Component("documents")
public class DocumentViews {

	private final Wording wording;

	private final ChartSvg charts;

	DocumentViews(Wording wording, ChartSvg charts) {
		this.wording = wording;
		this.charts = charts;
	}

	/**
	 * The document for a page of the web.
	 * @throws IOException if the rows can't be read
	 */
	public DocumentView page(Document document) throws IOException {
		return view(document, false, Room.PAGE);
	}

	/**
	 * The document for paper, where only what leads within the document is a link.
	 * @throws IOException if the rows can't be read
	 */
	public DocumentView paper(Document document) throws IOException {
		return paper(document, Room.PAGE);
	}

	/**
	 * The same, where there is less room.
	 * @throws IOException if the rows can't be read
	 */
	public DocumentView paper(Document document, Room room) throws IOException {
		return view(document, true, room);
	}

	/**
	 * The document for paper on which each reader's program lays it out with faces of its
	 * own, which may be wider.
	 * @throws IOException if the rows can't be read
	 */
	public DocumentView editable(Document document) throws IOException {
		return view(document, true, Room.EDITED);
	}

	private DocumentView view(Document document, boolean paper, Room room) throws IOException {
		List<Part> parts = new ArrayList<>();
		for (Section section : document.sections()) {
			List<Piece> pieces = new ArrayList<>();
			boolean wide = false;
			for (Block block : section.blocks()) {
				if (block instanceof Table table) {
					TableLayout layout = new TableLayout(table, table.rows().list(), this.wording, room);
					wide |= layout.isWide();
					pieces.add(new Piece("table", new TableViews(this.wording, document, paper).of(table, layout)));
				}
				else {
					pieces.add(piece(block, paper, room));
				}
			}
			parts.add(new Part(section.code(), Plain.text(section.heading()), wide, pieces));
		}
		return new DocumentView(document, parts);
	}

	private Piece piece(Block block, boolean paper, Room room) {
		if (block instanceof Paragraph paragraph) {
			List<String> lines = Plain.text(paragraph.text()).lines().filter((line) -> !line.isBlank()).toList();
			return new Piece(paragraph.tone().name().toLowerCase(Locale.ROOT), new Prose(lines, paragraph.language()));
		}
		if (block instanceof Bullets bullets) {
			return new Piece("bullets", bullets.items().stream().map(Plain::text).toList());
		}
		if (block instanceof Figures figures) {
			return new Piece("figures", figures.measures().stream().map((measure) -> figure(measure, paper)).toList());
		}
		if (block instanceof Chart chart) {
			String drawing = paper ? this.charts.onPaper(chart, room.drawing()) : this.charts.inPage(chart);
			return new Piece("chart",
					new ChartView(chart.code(), Plain.text(chart.caption()), Plain.text(chart.alternative()), drawing));
		}
		throw new IllegalArgumentException("Nothing shows " + block);
	}

	private FigureView figure(Measure measure, boolean paper) {
		Figure figure = measure.figure();
		boolean closed = paper && !figure.href().startsWith("#");
		return new FigureView(closed ? new Figure(figure.name(), figure.value(), "") : figure, this.wording.of(measure),
				Plain.text(measure.label()), (measure.note() != null) ? Plain.text(measure.note()) : null);
	}

}
