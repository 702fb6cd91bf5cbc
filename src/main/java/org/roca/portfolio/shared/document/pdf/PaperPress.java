package org.roca.portfolio.shared.document.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Wording;
import org.roca.portfolio.shared.document.chart.Typeface;

/**
 * Lays markup out on paper and writes it as PDF. Nothing is fetched: fonts and styles are
 * those of the product, and the markup can name no other. The file does not say when it
 * was made, so that the same markup is the same bytes.
 */
@Component
public class PaperPress {

	private static final String FAMILY = "Open Sans";

	/** Stands for a character that Open Sans has not: never another letter. */
	private static final String MISSING = "\u25a1";

	private static final String LABEL = "@page { @bottom-center { content: \"%s\"; vertical-align: top; padding-top: 4mm;"
			+ " color: #8a3b00; font-family: \"Open Sans\"; font-size: 8pt; } }";

	private final String style;

	private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	private final Wording wording;

	PaperPress(Wording wording) throws IOException {
		this.wording = wording;
		String hatch = Base64.getEncoder().encodeToString(read("document/hatch.svg"));
		this.style = new String(read("document/paper.css"), StandardCharsets.UTF_8).replace("HATCH", hatch);
	}

	/**
	 * How markup looks on paper, in the language of the current document. Each page says
	 * where no record is real.
	 * @param lying whether all of the paper lies
	 */
	public String style(boolean lying) {
		String label = this.wording.label();
		return this.style.replace("PAPER", lying ? "landscape" : "portrait")
				+ (label.isEmpty() ? "" : LABEL.formatted(label));
	}

	public void print(String markup, OutputStream out) throws IOException {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.withW3cDocument(parse(markup), null);
		builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
		builder.usePdfUaAccessibility(true);
		builder.useColorProfile(this.colours);
		builder.useSVGDrawer(new BatikSVGDrawer());
		builder.useReplacementText(MISSING);
		builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith("data:"),
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		font(builder, Typeface.REGULAR, 400, FontStyle.NORMAL);
		font(builder, Typeface.SEMIBOLD, 600, FontStyle.NORMAL);
		font(builder, Typeface.ITALIC, 400, FontStyle.ITALIC);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer(); PDDocument made = renderer.createPDFKeepOpen()) {
			Imprint.undated(made);
			made.save(out);
		}
	}

	private static void font(PdfRendererBuilder builder, Typeface face, int weight, FontStyle style) {
		builder.useFont(() -> {
			try {
				return face.open();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}, FAMILY, weight, style, true, EnumSet.of(FSFontUseCase.DOCUMENT));
	}

	/** The markup with the words of each drawing where readers of PDF look for them. */
	private static Document parse(String markup) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
			NodeList drawings = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", "svg");
			for (int i = 0; i < drawings.getLength(); i++) {
				Element drawing = (Element) drawings.item(i);
				drawing.setAttribute("alt", drawing.getAttribute("aria-label"));
			}
			return document;
		}
		catch (ParserConfigurationException | SAXException ex) {
			throw new IOException("The template of paper is not well-formed", ex);
		}
	}

	private static byte[] read(String resource) throws IOException {
		try (InputStream in = new ClassPathResource(resource).getInputStream()) {
			return in.readAllBytes();
		}
	}

}
