package org.roca.portfolio.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.start.StartRefusedException;

/**
 * The folder that holds the records of the local default: the files of PostgreSQL, its
 * programs, its log and its password. Held by one running application at a time: the lock
 * goes with the process, however it ends, so whoever has the lock may clear up what an
 * earlier one left behind.
 */
final class DataFolder implements AutoCloseable {

	static final String ANOTHER = "set portfolio.data-dir (PORTFOLIO_DATA_DIR) to another folder.";

	private final Path folder;

	private final FileChannel lock;

	private DataFolder(Path folder, FileChannel lock) {
		this.folder = folder;
		this.lock = lock;
	}

	/**
	 * Takes the folder, making it where it is missing.
	 * @param major the PostgreSQL version that is to use it, such as "18"
	 * @throws StartRefusedException when it cannot be written, is taken, or belongs to
	 * another user or another version
	 */
	static DataFolder open(Path path, String major) {
		FileChannel channel = null;
		try {
			create(path);
			DataFolder folder = new DataFolder(path.toRealPath(), channel = lock(path));
			folder.checkOwner();
			folder.checkVersion(major);
			return folder;
		}
		catch (IOException ex) {
			throw refuse(path, channel, "cannot be used (" + reason(ex)
					+ "): set portfolio.data-dir (PORTFOLIO_DATA_DIR) to a folder that can be written.");
		}
		catch (StartRefusedException ex) {
			close(channel);
			throw ex;
		}
	}

	/** Closed to other users: the library leaves the programs writable for all. */
	private static void create(Path path) throws IOException {
		if (!Files.exists(path)) {
			Files.createDirectories(path);
			if (posix(path)) {
				Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
			}
		}
	}

	private static FileChannel lock(Path path) throws IOException {
		FileChannel channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		FileLock lock;
		try {
			lock = channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			lock = null;
		}
		if (lock == null) {
			throw refuse(path, channel,
					"is in use by another running copy of the application: stop that copy, or " + ANOTHER);
		}
		return channel;
	}

	/**
	 * PostgreSQL refuses files of another user; and root has no more rights than they
	 * when it runs as nobody.
	 */
	private void checkOwner() throws IOException {
		if (!Files.exists(cluster()) || !posix(this.folder)) {
			return;
		}
		String owner = Files.getOwner(cluster()).getName();
		String user = System.getProperty("user.name", "?");
		if (!user.equals("?") && !owner.equals(user)) {
			throw new StartRefusedException("The data folder " + this.folder + " belongs to the user " + owner
					+ ": start the application as " + owner + ", or " + ANOTHER);
		}
	}

	private void checkVersion(String major) throws IOException {
		Path file = cluster().resolve("PG_VERSION");
		if (Files.exists(file) && !Files.readString(file).strip().equals(major)) {
			throw new StartRefusedException(
					"The data folder " + this.folder + " was made by PostgreSQL " + Files.readString(file).strip()
							+ ", and this application brings PostgreSQL " + major + ": " + ANOTHER);
		}
	}

	/** PostgreSQL's own data directory. */
	Path cluster() {
		return this.folder.resolve("postgresql");
	}

	Path programs() {
		return this.folder.resolve("programs");
	}

	Path log() {
		return this.folder.resolve("postgresql.log");
	}

	Path file(String name) {
		return this.folder.resolve(name);
	}

	static boolean posix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	/** Gives the folder back. */
	@Override
	public void close() {
		close(this.lock);
	}

	private static StartRefusedException refuse(Path path, @Nullable FileChannel channel, String problem) {
		close(channel);
		return new StartRefusedException("The data folder " + path + " " + problem);
	}

	private static void close(@Nullable FileChannel channel) {
		try {
			if (channel != null) {
				channel.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String reason(IOException ex) {
		if (ex instanceof AccessDeniedException) {
			return "no right to write there";
		}
		if (ex instanceof NoSuchFileException) {
			return "it cannot be made";
		}
		if (ex instanceof FileAlreadyExistsException) {
			return "it is a file";
		}
		String reason = (ex instanceof FileSystemException system) ? system.getReason() : ex.getMessage();
		return (reason != null) ? reason : ex.getClass().getSimpleName();
	}

}
