package org.roca.portfolio.shared.document.docx;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import org.roca.portfolio.shared.document.html.DocumentView.Part;

/**
 * A table of contents as a field: it has its entries and links at once, and the page
 * numbers when the text program makes it anew, as it does after editing.
 */
class DocxContents {

	private static final String INSTRUCTION = " TOC \\o \"1-2\" \\h \\z \\u ";

	private final XWPFDocument text;

	DocxContents(XWPFDocument text) {
		this.text = text;
	}

	/** Marks a heading, so that its entry leads to it. */
	static void mark(XWPFParagraph heading, int index) {
		CTBookmark start = heading.getCTP().addNewBookmarkStart();
		start.setId(BigInteger.valueOf(index));
		start.setName(name(index));
		heading.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(index));
	}

	static String heading(List<Part> parts, int index) {
		String heading = parts.get(index).heading();
		return (parts.size() > 1) ? (index + 1) + " " + heading : heading;
	}

	void write(String title, List<Part> parts) {
		XWPFParagraph head = this.text.createParagraph();
		head.setStyle("TOCHeading");
		head.createRun().setText(title);
		for (int i = 0; i < parts.size(); i++) {
			XWPFParagraph entry = this.text.createParagraph();
			entry.setStyle("TOC1");
			if (i == 0) {
				CTFldChar begin = field(entry, STFldCharType.BEGIN);
				begin.setDirty(true);
				entry.createRun().getCTR().addNewInstrText().setStringValue(INSTRUCTION);
				field(entry, STFldCharType.SEPARATE);
			}
			CTHyperlink link = entry.getCTP().addNewHyperlink();
			link.setAnchor(name(i));
			link.addNewR().addNewT().setStringValue(heading(parts, i));
			if (i == parts.size() - 1) {
				field(entry, STFldCharType.END);
			}
		}
	}

	private static CTFldChar field(XWPFParagraph paragraph, STFldCharType.Enum type) {
		CTFldChar field = paragraph.createRun().getCTR().addNewFldChar();
		field.setFldCharType(type);
		return field;
	}

	private static String name(int index) {
		return "_Toc" + (index + 1);
	}

}
