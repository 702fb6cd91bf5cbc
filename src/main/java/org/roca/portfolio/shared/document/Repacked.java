package org.roca.portfolio.shared.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

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

	private static void copy(Path made, OutputStream out) throws IOException {
		ZipOutputStream packed = new ZipOutputStream(out, StandardCharsets.UTF_8);
		try (ZipFile file = new ZipFile(made.toFile(), StandardCharsets.UTF_8)) {
			for (Enumeration<? extends ZipEntry> all = file.entries(); all.hasMoreElements();) {
				ZipEntry entry = all.nextElement();
				ZipEntry same = new ZipEntry(entry.getName());
				same.setTimeLocal(NO_MOMENT);
				packed.putNextEntry(same);
				if (entry.getName().equals(PROPERTIES)) {
					String text = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
					packed.write(MOMENT.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
				}
				else {
					file.getInputStream(entry).transferTo(packed);
				}
				packed.closeEntry();
			}
		}
		packed.finish();
		packed.flush();
	}

	/** What writes the file. */
	@FunctionalInterface
	public interface Making {

		void make(OutputStream file) throws IOException;

	}

}
