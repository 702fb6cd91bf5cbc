package org.roca.portfolio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import org.springframework.mock.web.MockHttpServletResponse;

/** All that a file says, whatever its format. */
final class FileText {

	private FileText() {
	}

	static String of(MockHttpServletResponse answer) {
		byte[] bytes = answer.getContentAsByteArray();
		String type = String.valueOf(answer.getContentType());
		try {
			if (type.startsWith("application/pdf")) {
				return paper(bytes);
			}
			return type.startsWith("application/vnd.openxmlformats") ? workbook(bytes)
					: new String(bytes, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String paper(byte[] bytes) throws IOException {
		try (PDDocument document = Loader.loadPDF(bytes)) {
			return document.getDocumentInformation().getTitle() + "\n" + new PDFTextStripper().getText(document);
		}
	}

	/** The words of every part of the package, without their marks. */
	private static String workbook(byte[] bytes) throws IOException {
		StringBuilder text = new StringBuilder();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				text.append(entry.getName())
					.append('\n')
					.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "\n"));
			}
		}
		return text.toString();
	}

}
