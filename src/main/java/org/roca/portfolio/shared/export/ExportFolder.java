package org.roca.portfolio.shared.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The folder of files that are being made or wait for their download. What an earlier run
 * left is removed at start: nobody can ask for it any more.
 */
@Component
public class ExportFolder {

	/**
	 * How Linux says that a disk is full, which it may be no more once what was begun is
	 * removed.
	 */
	private static final String NO_ROOM = "No space left on device";

	private static final String OWN = "portfolio-exports-";

	private static final String ENDING = ".export";

	private static final Logger logger = LoggerFactory.getLogger(ExportFolder.class);

	private final Path folder;

	private final boolean temporary;

	ExportFolder(ExportProperties properties) throws IOException {
		Path given = properties.exportDir();
		this.temporary = given == null;
		if (given == null) {
			Path temp = Path.of(System.getProperty("java.io.tmpdir"));
			removeThoseOfTheDead(temp);
			this.folder = Files.createTempDirectory(temp, OWN + ProcessHandle.current().pid() + "-");
		}
		else {
			this.folder = Files.createDirectories(given);
			empty(this.folder);
		}
	}

	/** A new file for one export, which nobody else on the machine can read. */
	Path create(UUID id) throws IOException {
		Path file = this.folder.resolve(id + ENDING);
		if (Files.getFileStore(this.folder).supportsFileAttributeView("posix")) {
			return Files.createFile(file,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		return Files.createFile(file);
	}

	/**
	 * A new file for what is put aside while one is made. It is gone when it is closed.
	 */
	public FileChannel aside() throws IOException {
		return FileChannel.open(create(UUID.randomUUID()), StandardOpenOption.READ, StandardOpenOption.WRITE,
				StandardOpenOption.DELETE_ON_CLOSE);
	}

	/** Whether a file could not be written because there was no room. */
	boolean wasFull(Throwable failure) {
		return failure instanceof IOException && (NO_ROOM.equals(failure.getMessage()) || isFull());
	}

	private boolean isFull() {
		try {
			return Files.getFileStore(this.folder).getUsableSpace() < (1 << 20);
		}
		catch (IOException ex) {
			logger.warn("The folder of exports does not tell how much room it has", ex);
			return false;
		}
	}

	/** Removes a file, if it is there. */
	static void remove(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			logger.warn("An exported file can't be removed; the next start tries again: {}", file, ex);
		}
	}

	@PreDestroy
	void end() throws IOException {
		if (this.temporary && Files.isDirectory(this.folder)) {
			empty(this.folder);
			Files.deleteIfExists(this.folder);
		}
	}

	/** Folders of processes that were killed. */
	private static void removeThoseOfTheDead(Path temp) throws IOException {
		for (Path folder : listed(temp)) {
			String name = folder.getFileName().toString();
			if (name.matches(OWN + "[0-9]{1,18}-.*") && ProcessHandle.of(pid(name)).isEmpty()) {
				try {
					empty(folder);
					Files.deleteIfExists(folder);
				}
				catch (IOException ex) {
					logger.warn("Exported files of an earlier run can't be removed: {}", folder, ex);
				}
			}
		}
	}

	private static long pid(String name) {
		return Long.parseLong(name.substring(OWN.length(), name.indexOf('-', OWN.length())));
	}

	private static void empty(Path folder) throws IOException {
		for (Path file : listed(folder)) {
			if (file.getFileName().toString().endsWith(ENDING)) {
				Files.deleteIfExists(file);
			}
		}
	}

	private static List<Path> listed(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

}
