package org.roca.portfolio.activity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows on their way into a file: aside, taken back, and as a line of it. */
class ShelfTests {

	@TempDir
	private Path folder;

	@Test
	void givesRowsBackInAnyOrder() throws IOException {
		String long1 = "й".repeat(700_000);
		String long2 = "x".repeat(3_000_000);
		try (Shelf shelf = shelf(3)) {
			put(shelf, "XAC-K22-0001", null, "");
			put(shelf, long1, long2, "last");
			put(shelf, null, null, "Ташкент");
			assertThat(cells(shelf, 2)).containsExactly(null, null, "Ташкент");
			assertThat(cells(shelf, 0)).containsExactly("XAC-K22-0001", null, "");
			assertThat(cells(shelf, 1)).containsExactly(long1, long2, "last");
		}
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void quotesWhatWouldEndACellAndKeepsFormulasFromRunning() throws IOException {
		try (Shelf shelf = shelf(2)) {
			put(shelf, null, "a, b", "\"so\"", "two\nlines", "=1+1", "-1,5", "плюс");
			put(shelf, "", "\"", null);
			assertThat(line(shelf, 0)).isEqualTo(",\"a, b\",\"\"\"so\"\"\",\"two\nlines\",'=1+1,\"'-1,5\",плюс\r\n");
			assertThat(line(shelf, 1)).isEqualTo(",\"\"\"\",\r\n");
		}
	}

	@Test
	void namesKeysAndWhatIsSaidOfThem() {
		Names names = new Names();
		for (int key = 1; key <= 500; key++) {
			names.put(bytes("" + key), bytes("N" + key));
		}
		assertThat(named(names, "7")).isEqualTo("N7");
		assertThat(named(names, "7; 7; 500")).isEqualTo("N7; N500");
		assertThat(named(names, "7: trainer; 7: organiser; 501; 8")).isEqualTo("N7: trainer; N7: organiser; N8");
		assertThat(named(names, "501")).isNull();
	}

	private static @Nullable String named(Names names, String keys) {
		byte[] cell = names.of(bytes(keys));
		return (cell != null) ? new String(cell, StandardCharsets.UTF_8) : null;
	}

	private Shelf shelf(int rows) throws IOException {
		return new Shelf(FileChannel.open(this.folder.resolve("shelf"), StandardOpenOption.CREATE_NEW,
				StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE), rows);
	}

	private static void put(Shelf shelf, @Nullable String... cells) throws IOException {
		for (String cell : cells) {
			shelf.put((cell != null) ? bytes(cell) : null);
		}
		shelf.end();
	}

	private static Iterable<@Nullable String> cells(Shelf shelf, int row) throws IOException {
		return new ExportedRow(null, shelf.get(row)).cells();
	}

	private static String line(Shelf shelf, int row) throws IOException {
		CsvLine line = new CsvLine();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new ExportedRow(null, shelf.get(row)).in(line);
		line.write(out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
