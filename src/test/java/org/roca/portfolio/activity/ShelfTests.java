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
			put(shelf, 2, cells(null, null, "Ташкент"));
			put(shelf, 0, cells("XAC-K22-0001", null, ""), cells(long1, long2, "last"));
			assertThat(texts(shelf, 2)).containsExactly(null, null, "Ташкент");
			assertThat(texts(shelf, 0)).containsExactly("XAC-K22-0001", null, "");
			assertThat(texts(shelf, 1)).containsExactly(long1, long2, "last");
		}
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void quotesWhatWouldEndACellAndKeepsFormulasFromRunning() throws IOException {
		CsvLine line = new CsvLine();
		assertThat(line(line, null, "a, b", "\"so\"", "two\nlines", "=1+1", "-1,5", "плюс"))
			.isEqualTo(",\"a, b\",\"\"\"so\"\"\",\"two\nlines\",'=1+1,\"'-1,5\",плюс\r\n");
		assertThat(line(line, "", "\"", null)).isEqualTo(",\"\"\"\",\r\n");
		assertThat(line(line, new String[3000])).isEqualTo(",".repeat(2999) + "\r\n");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		line.begin(bytes("a, b"), out);
		line.write(cells("c"), out);
		assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a, b\",c\r\n");
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

	private static byte[] @Nullable [] cells(@Nullable String... texts) {
		byte[] @Nullable [] cells = new byte[texts.length][];
		for (int i = 0; i < texts.length; i++) {
			String text = texts[i];
			cells[i] = (text != null) ? bytes(text) : null;
		}
		return cells;
	}

	private static void put(Shelf shelf, int first, byte[] @Nullable []... rows) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		int[] ends = new int[rows.length];
		for (int i = 0; i < rows.length; i++) {
			new PlainCells().write(rows[i], bytes);
			ends[i] = bytes.size();
		}
		shelf.put(first, bytes.toByteArray(), ends);
	}

	private static Iterable<@Nullable String> texts(Shelf shelf, int row) throws IOException {
		return PlainCells.texts(shelf.get(row));
	}

	private static String line(CsvLine line, @Nullable String... texts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		line.write(cells(texts), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
