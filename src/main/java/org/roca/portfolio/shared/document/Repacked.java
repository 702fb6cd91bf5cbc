package org.roca.portfolio.shared.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipExtraField;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * An Office file without the moment of its making, which libraries write into it: the
 * same document is the same bytes. The day of the data stands on the cover.
 */
public final class Repacked {

	private static final String PROPERTIES = "docProps/core.xml";

	private static final Pattern MOMENT = Pattern.compile("<dcterms:(created|modified)[^>]*?(/>|>.*?</dcterms:\\1>)",
			Pattern.DOTALL);

	/** The first moment that the format can state. */
	private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

	private Repacked() {
	}

	/**
	 * Has a file written beside, so that its size does not matter, and copies it.
	 * @param making writes the file as a library does
	 * @param out left open
	 */
	public static void write(Making making, OutputStream out) throws IOException {
		Path made = Files.createTempFile("portfolio", ".zip");
		try {
			try (OutputStream file = Files.newOutputStream(made)) {
				making.make(file);
			}
			copy(made, out);
		}
		finally {
			Files.delete(made);
		}
	}

	/** What is packed stays packed. */
	private static void copy(Path made, OutputStream out) throws IOException {
		try (ZipFile file = ZipFile.builder().setPath(made).get()) {
			ZipArchiveOutputStream packed = new ZipArchiveOutputStream(out);
			for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
				if (entry.getName().equals(PROPERTIES)) {
					String text = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
					packed.putArchiveEntry(withoutMoment(new ZipArchiveEntry(PROPERTIES)));
					packed.write(MOMENT.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
					packed.closeArchiveEntry();
				}
				else {
					ZipArchiveEntry same = new ZipArchiveEntry(entry);
					same.setExtraFields(new ZipExtraField[0]);
					packed.addRawArchiveEntry(withoutMoment(same), file.getRawInputStream(entry));
				}
			}
			packed.finish();
			packed.flush();
		}
	}

	private static ZipArchiveEntry withoutMoment(ZipArchiveEntry entry) {
		entry.setTimeLocal(NO_MOMENT);
		return entry;
	}

	/** What writes the file. */
	@FunctionalInterface
	public interface Making {

		void make(OutputStream file) throws IOException;

	}

}
