package org.roca.portfolio.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.roca.portfolio.shared.start.StartRefusedException;

import org.springframework.util.FileSystemUtils;

/**
 * What is made once for a data folder: the database and its password. A first start cut
 * short leaves half a database that never held a record, under a mark, and is begun anew.
 */
final class FirstStart {

	private final DataFolder folder;

	private final Path mark;

	FirstStart(DataFolder folder) {
		this.folder = folder;
		this.mark = folder.file("beginning");
	}

	/** Clears away half a database, and marks that one is about to be made. */
	void begin() throws IOException {
		if (Files.exists(this.mark)) {
			FileSystemUtils.deleteRecursively(this.folder.cluster());
		}
		if (!Files.exists(this.folder.cluster())) {
			Files.writeString(this.mark, "The database is being made.\n");
		}
	}

	/** The database is there and can be opened: from now on it is kept. */
	void end() throws IOException {
		Files.deleteIfExists(this.mark);
	}

	/**
	 * The file with the password of the database, made at random with it, readable by its
	 * owner alone.
	 * @throws StartRefusedException when the database is there and its password is not
	 */
	Path password() throws IOException {
		Path file = this.folder.file("password");
		if (!Files.exists(file)) {
			if (Files.exists(this.folder.cluster())) {
				throw new StartRefusedException(
						"The file " + file + " with the password of the embedded database is missing: put it back, or "
								+ DataFolder.ANOTHER);
			}
			Files.createFile(file);
			if (DataFolder.posix(file)) {
				Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
			}
			byte[] secret = new byte[24];
			new SecureRandom().nextBytes(secret);
			Files.writeString(file, HexFormat.of().formatHex(secret));
		}
		return file;
	}

}
