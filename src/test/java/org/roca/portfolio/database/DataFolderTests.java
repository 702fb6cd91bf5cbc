package org.roca.portfolio.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roca.portfolio.shared.start.StartRefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataFolderTests {

	@TempDir
	private Path folder;

	private static void assertRefused(Path folder, String... words) {
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> DataFolder.open(folder, "18"))
			.withMessageStartingWith("The data folder " + folder)
			.withMessageContaining("portfolio.data-dir")
			.satisfies((ex) -> assertThat(ex.getMessage()).contains(words).doesNotContain("\n", "Exception"));
	}

	@Test
	void refusesAFile() throws IOException {
		assertRefused(Files.createFile(this.folder.resolve("file")), "cannot be used");
	}

	@Test
	void refusesAFolderBelowAFile() throws IOException {
		assertRefused(Files.createFile(this.folder.resolve("file")).resolve("data"), "cannot be used");
	}

	@Test
	void refusesAFolderWhereNothingCanBeWritten() {
		assertRefused(Path.of("/proc/portfolio"), "cannot be used");
	}

	@Test
	void refusesTheFilesOfAnotherVersion() throws IOException {
		Files.createDirectories(this.folder.resolve("postgresql"));
		Files.writeString(this.folder.resolve("postgresql/PG_VERSION"), "17\n");
		assertRefused(this.folder, "was made by PostgreSQL 17", "brings PostgreSQL 18");
		assertRefused(this.folder, "was made by PostgreSQL 17");
	}

	@Test
	void isHeldByOneAndGivenBack() {
		try (DataFolder held = DataFolder.open(this.folder, "18")) {
			assertThat(held.cluster()).isEqualTo(held.file("postgresql"));
			assertRefused(this.folder, "is in use by another running copy");
		}
		DataFolder.open(this.folder, "18").close();
	}

	@Test
	void aLostPasswordIsNotReplaced() throws IOException {
		try (DataFolder held = DataFolder.open(this.folder, "18")) {
			Path password = new FirstStart(held).password();
			assertThat(Files.readString(password)).hasSize(48);
			Files.createDirectory(held.cluster());
			assertThat(new FirstStart(held).password()).isEqualTo(password);
			Files.delete(password);
			assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> new FirstStart(held).password())
				.withMessageContaining("is missing");
		}
	}

}
