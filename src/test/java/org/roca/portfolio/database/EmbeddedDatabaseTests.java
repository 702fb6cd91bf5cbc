package org.roca.portfolio.database;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class EmbeddedDatabaseTests {

	@TempDir
	private Path folder;

	private final List<ChildApplication> children = new ArrayList<>();

	@AfterEach
	void stopAll() throws Exception {
		for (ChildApplication child : this.children) {
			child.stop();
		}
	}

	private ChildApplication start() throws Exception {
		ChildApplication child = ChildApplication.start(this.folder.resolve("data"));
		this.children.add(child);
		return child.awaitReady();
	}

	@Test
	void keepsWhatIsCommitted() throws Exception {
		ChildApplication application = start();
		assertThat(application.query("show server_version")).startsWith("18");
		assertThat(application.query("show fsync")).isEqualTo("on");
		assertThat(application.query("show synchronous_commit")).isEqualTo("on");
		assertThat(application.query("show full_page_writes")).isEqualTo("on");
		assertThat(application.query("show listen_addresses")).isEqualTo("127.0.0.1");
		assertThat(application.query("select rolsuper from pg_roles where rolname = current_user")).isEqualTo("f");
		assertThat(application.query("select to_tsvector('russian', 'ГРАНИЦЫ')::text")).contains("границ");
		application.sql("create extension pg_trgm");
		assertThat(application.query("select similarity('Граница', 'границы') > 0.3")).isEqualTo("t");
	}

	@Test
	void stopsItsServerAndKeepsTheDataForTheNextStart() throws Exception {
		ChildApplication first = start();
		first.sql("create table kept as select 42 as answer");
		first.stop();
		assertThat(this.folder.resolve("data/postgresql/postmaster.pid")).doesNotExist();
		assertThat(start().query("select answer from kept")).isEqualTo("42");
	}

	@Test
	void takesOverFromAKilledApplicationWhoseServerStillRuns() throws Exception {
		ChildApplication first = start();
		first.sql("create table kept as select 42 as answer");
		ProcessHandle orphan = first.server();
		first.kill();
		assertThat(orphan.isAlive()).isTrue();
		assertThat(start().query("select answer from kept")).isEqualTo("42");
		assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(30));
	}

	@Test
	void recoversWhenApplicationAndServerAreKilled() throws Exception {
		ChildApplication first = start();
		first.sql("create table kept as select 42 as answer");
		ProcessHandle server = first.server();
		first.kill();
		server.destroyForcibly();
		server.onExit().join();
		assertThat(start().query("select answer from kept")).isEqualTo("42");
	}

	@Test
	void startsItsServerAgainWhenThatIsKilled() throws Exception {
		ChildApplication application = start();
		application.sql("create table kept as select 42 as answer");
		String address = application.address();
		for (int times = 1; times <= 2; times++) {
			application.server().destroyForcibly();
			int said = times + 1;
			await().atMost(Duration.ofMinutes(1))
				.until(() -> Files.readString(application.output()).split("runs again", -1).length == said);
			assertThat(application.query("select answer from kept")).isEqualTo("42");
			assertThat(application.address()).isEqualTo(address);
		}
		application.stop();
		assertThat(this.folder.resolve("data/postgresql/postmaster.pid")).doesNotExist();
		assertThat(Files.readString(application.output())).doesNotContain("\tat ");
	}

	@Test
	void startsAlthoughTheNumberOfAnEndedServerIsAnotherProgramsNow() throws Exception {
		start().stop();
		Path mark = this.folder.resolve("data/postgresql/postmaster.pid");
		Files.writeString(mark, ProcessHandle.current().pid() + "\n/elsewhere\n1\n5432\n\n127.0.0.1\n1 1\nready\n");
		assertThat(start().query("select 1")).isEqualTo("1");
	}

	@Test
	void beginsAnewWhenTheFirstStartWasCutShort() throws Exception {
		Path half = Files.createDirectories(this.folder.resolve("data/postgresql/base"));
		Files.writeString(half.resolve("half"), "half");
		Files.writeString(this.folder.resolve("data/beginning"), "");
		assertThat(start().query("select 1")).isEqualTo("1");
	}

	@Test
	void refusesAFolderInUse() throws Exception {
		start();
		assertThat(ChildApplication.start(this.folder.resolve("data")).refusal())
			.isEqualTo("The application did not start. The data folder " + this.folder.resolve("data")
					+ " is in use by another running copy of the application: stop that copy, or set "
					+ "portfolio.data-dir (PORTFOLIO_DATA_DIR) to another folder.");
	}

	@Test
	void theWholeApplicationSaysOneSentenceToo() throws Exception {
		Path file = Files.createFile(this.folder.resolve("file"));
		assertThat(ChildApplication.startWhole(file).refusal())
			.isEqualTo("The application did not start. The data folder " + file
					+ " cannot be used (Not a directory): set portfolio.data-dir (PORTFOLIO_DATA_DIR) to a folder "
					+ "that can be written.");
	}

	@Test
	void refusesAUsedPortAndStopsItsServer() throws Exception {
		try (ServerSocket socket = new ServerSocket(0)) {
			String refusal = ChildApplication
				.start(this.folder.resolve("data"), "--server.port=" + socket.getLocalPort(),
						"--server.address=0.0.0.0")
				.refusal();
			assertThat(refusal).endsWith("Port " + socket.getLocalPort()
					+ " is used by another program: stop it, or set server.port (SERVER_PORT) to a free port.");
			assertThat(refusal).doesNotContain("\tat ", "Exception");
			assertThat(this.folder.resolve("data/postgresql/postmaster.pid")).doesNotExist();
		}
	}

}
