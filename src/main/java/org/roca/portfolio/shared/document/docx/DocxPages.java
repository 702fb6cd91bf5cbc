package org.roca.portfolio.shared.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import org.springframework.core.io.ClassPathResource;

import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Plain;
import org.roca.portfolio.shared.document.Wording;

/** The paper of a text document: styles, language, properties, A4 that stands or lies. */
class DocxPages {

	/** Twentieths of a point. */
	private static final int SHORT_SIDE = 11906;

	private static final int LONG_SIDE = 16838;

	private static final int MARGIN = 850;

	private final XWPFDocument text;

	DocxPages(XWPFDocument text, Document document, Wording wording) throws IOException {
		this.text = text;
		String title = Plain.text(document.title());
		text.createStyles().setStyles(styles("ru".equals(document.language()) ? "ru-RU" : "en-GB"));
		text.getProperties().getCoreProperties().setTitle(title);
		text.getProperties().getCoreProperties().setCreator(wording.say("shared.office"));
		text.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty(document.language());
		CTSectPr last = text.getDocument().getBody().addNewSectPr();
		size(last, false);
		XWPFParagraph head = text.createHeader(HeaderFooterType.DEFAULT).createParagraph();
		head.setStyle("Header");
		head.createRun().setText(wording.label().isEmpty() ? title : wording.label() + " · " + title);
		XWPFParagraph foot = text.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		foot.setStyle("Footer");
		foot.getCTP().addNewFldSimple().setInstr("PAGE");
		foot.createRun().setText(" / ");
		foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
	}

	/** Ends the pages so far, which lie or stand. */
	void turn(boolean lying) {
		XWPFParagraph end = this.text.createParagraph();
		CTPPr properties = end.getCTP().addNewPPr();
		CTSectPr pages = (CTSectPr) this.text.getDocument().getBody().getSectPr().copy();
		size(pages, lying);
		properties.setSectPr(pages);
	}

	/** How the last pages are. */
	void end(boolean lying) {
		size(this.text.getDocument().getBody().getSectPr(), lying);
	}

	private static void size(CTSectPr pages, boolean lying) {
		CTPageSz size = pages.isSetPgSz() ? pages.getPgSz() : pages.addNewPgSz();
		size.setW(BigInteger.valueOf(lying ? LONG_SIDE : SHORT_SIDE));
		size.setH(BigInteger.valueOf(lying ? SHORT_SIDE : LONG_SIDE));
		size.setOrient(lying ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
		CTPageMar margin = pages.isSetPgMar() ? pages.getPgMar() : pages.addNewPgMar();
		margin.setLeft(BigInteger.valueOf(MARGIN));
		margin.setRight(BigInteger.valueOf(MARGIN));
		margin.setTop(BigInteger.valueOf(MARGIN + MARGIN / 2));
		margin.setBottom(BigInteger.valueOf(MARGIN + MARGIN / 2));
		margin.setHeader(BigInteger.valueOf(MARGIN / 2));
		margin.setFooter(BigInteger.valueOf(MARGIN / 2));
		margin.setGutter(BigInteger.ZERO);
	}

	private static CTStyles styles(String language) throws IOException {
		try (InputStream in = new ClassPathResource("document/styles.xml").getInputStream()) {
			String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("LANGUAGE", language);
			return StylesDocument.Factory.parse(xml).getStyles();
		}
		catch (XmlException ex) {
			throw new IOException("The styles of text documents are not well-formed", ex);
		}
	}

}
