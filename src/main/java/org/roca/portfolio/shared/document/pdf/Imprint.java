package org.roca.portfolio.shared.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a PDF says of its own making. No moment: the day of the data stands on the cover,
 * and the same document is the same file.
 */
final class Imprint {

	private Imprint() {
	}

	static void undated(PDDocument made) throws IOException {
		made.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
		made.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
		made.setDocumentId(0L);
		PDMetadata metadata = made.getDocumentCatalog().getMetadata();
		String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
		metadata.importXMPMetadata(xmp.replaceAll("(?s)<xmp:(CreateDate|ModifyDate)[^>]*>.*?</xmp:\\1>", "")
			.getBytes(StandardCharsets.UTF_8));
	}

}
