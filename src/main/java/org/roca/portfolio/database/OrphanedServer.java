package org.roca.portfolio.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL that outlived the application that started it. Nothing saved is lost with
 * it: it is asked to stop, and one that does not is ended, and the next start replays its
 * log.
 */
final class OrphanedServer {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Duration POLL = Duration.ofMillis(50);

	private final DataFolder folder;

	private final Path mark;

	OrphanedServer(DataFolder folder) {
		this.folder = folder;
		this.mark = folder.cluster().resolve("postmaster.pid");
	}

	/**
	 * Stops the server that still runs on the folder, and removes the mark of one that is
	 * gone: its process number may be another program's by now, for which PostgreSQL
	 * would refuse to start. Only for the holder of the folder.
	 */
	void stop() throws IOException {
		process().ifPresent(this::end);
		Files.deleteIfExists(this.mark);
	}

	/** The first process of the server that runs on the folder. */
	Optional<ProcessHandle> process() throws IOException {
		if (!Files.exists(this.mark)) {
			return Optional.empty();
		}
		return Files.readAllLines(this.mark)
			.stream()
			.limit(1)
			.map(String::strip)
			.filter((number) -> number.matches("\\d{1,18}"))
			.flatMap((number) -> ProcessHandle.of(Long.parseLong(number)).stream())
			.filter(this::isOurs)
			.findFirst();
	}

	/**
	 * By its program, which lies in the folder, or by its arguments, which name the
	 * folder.
	 */
	private boolean isOurs(ProcessHandle process) {
		ProcessHandle.Info info = process.info();
		boolean program = info.command()
			.map(Path::of)
			.filter((it) -> it.startsWith(this.folder.programs()))
			.isPresent();
		String cluster = this.folder.cluster().toString();
		return program || info.arguments().filter((all) -> List.of(all).contains(cluster)).isPresent();
	}

	private void end(ProcessHandle server) {
		List<ProcessHandle> workers = server.descendants().toList();
		server.destroy();
		if (!gone(server)) {
			workers.forEach(ProcessHandle::destroyForcibly);
			server.destroyForcibly();
			gone(server);
		}
	}

	/**
	 * A server that stops well takes its mark away, before its process has been cleared
	 * up.
	 */
	private boolean gone(ProcessHandle server) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (server.isAlive() && Files.exists(this.mark)) {
			if (System.nanoTime() > end) {
				return false;
			}
			LockSupport.parkNanos(POLL.toNanos());
		}
		return true;
	}

}
