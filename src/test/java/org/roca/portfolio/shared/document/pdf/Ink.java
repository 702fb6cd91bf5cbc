package org.roca.portfolio.shared.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds letters that stand where a printer or a reader would not see them. */
final class Ink extends PDFTextStripper {

	/** Points that every page leaves free at both sides. */
	private static final float MARGIN = 40;

	private final List<String> outside = new ArrayList<>();

	private Ink() {
	}

	static List<String> outside(PDDocument pdf) throws IOException {
		Ink ink = new Ink();
		ink.getText(pdf);
		return ink.outside;
	}

	@Override
	protected void processTextPosition(TextPosition text) {
		boolean inside = text.getX() >= MARGIN && text.getX() + text.getWidth() <= text.getPageWidth() - MARGIN;
		if (!inside) {
			this.outside.add(getCurrentPageNo() + ": " + text.getUnicode() + " at " + text.getX());
		}
		super.processTextPosition(text);
	}

}
