package org.roca.portfolio.shared.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.export.ExportJob.Made;
import org.roca.portfolio.shared.lens.Lens;
import org.roca.portfolio.shared.lens.Moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

/** Files are made apart from the request, a few at once, and leave nothing behind. */
class ExportJobsTests {

	private static final Duration LONG = Duration.ofSeconds(30);

	private static final ExportFile FILE = new ExportFile("sites.csv", "text/csv");

	@TempDir
	private Path folder;

	private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();

	private final ExportRecords records = mock(ExportRecords.class);

	private final Moment moment = mock(Moment.class);

	private final CountDownLatch gate = new CountDownLatch(1);

	private Instant now = Instant.parse("2026-11-25T12:00:00Z");

	@BeforeEach
	void start() throws IOException {
		this.threads.setCorePoolSize(1);
		this.threads.setMaxPoolSize(1);
		this.threads.initialize();
		doAnswer((call) -> {
			call.getArgument(1, Moment.Work.class).run();
			return null;
		}).when(this.moment).see(any(), any());
	}

	@AfterEach
	void end() {
		this.gate.countDown();
		this.threads.shutdown();
	}

	@Test
	void aFileIsWrittenInTheLanguageOfItsReader() throws IOException {
		ExportJob job = jobs().begin(call("nargiza", "/sites.csv"), FILE, (out, progress) -> out
			.write(LocaleContextHolder.getLocale().getLanguage().getBytes(StandardCharsets.UTF_8)));
		assertThat(job.await(LONG)).isTrue();
		Made made = Objects.requireNonNull(job.made());
		assertThat(made.path()).hasContent("ru");
		assertThat(made.size()).isEqualTo(2);
		assertThat(made.digest()).hasSize(64);
	}

	/** What was begun is removed by then, so that there is room again. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void aFullDiskIsSaid() {
		ExportJob job = jobs().begin(call("nargiza", "/sites.csv"), FILE, (out, progress) -> {
			try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"))) {
				full.write(1);
			}
		});
		assertThat(job.await(LONG)).isTrue();
		assertThat(job.failure()).isEqualTo(ExportJob.Failure.FULL);
	}

	@Test
	void whoAsksAgainForWhatGoesOnInTheBackgroundGetsTheSame() {
		ExportJobs jobs = jobs();
		ExportJob first = jobs.begin(call("nargiza", "/sites.csv"), FILE, waiting());
		assertThat(jobs.begin(call("nargiza", "/sites.csv"), FILE, waiting())).isNotSameAs(first);
		jobs.goOn(first);
		assertThat(jobs.begin(call("nargiza", "/sites.csv"), FILE, waiting())).isSameAs(first);
		assertThat(jobs.begin(call("another", "/sites.csv"), FILE, waiting())).isNotSameAs(first);
	}

	@Test
	void aPersonHasThreeUnderWayAndAllHaveFive() {
		ExportJobs jobs = jobs();
		for (int each = 0; each < 3; each++) {
			jobs.begin(call("nargiza", "/sites.csv?q=" + each), FILE, waiting());
		}
		assertThatExceptionOfType(ExportRefusedException.class)
			.isThrownBy(() -> jobs.begin(call("nargiza", "/donors.csv"), FILE, waiting()))
			.matches(ExportRefusedException::own);
		jobs.begin(call("another", "/donors.csv"), FILE, waiting());
		jobs.begin(call("third", "/donors.csv"), FILE, waiting());
		assertThatExceptionOfType(ExportRefusedException.class)
			.isThrownBy(() -> jobs.begin(call("fourth", "/donors.csv"), FILE, waiting()))
			.matches((refused) -> !refused.own());
	}

	@Test
	void aFailureLeavesNoFile() throws IOException {
		ExportJobs jobs = jobs();
		ExportJob job = jobs.begin(call("nargiza", "/sites.csv"), FILE, (out, progress) -> {
			out.write(new byte[100_000]);
			throw new IOException("cut off");
		});
		assertThat(job.await(LONG)).isTrue();
		assertThat(job.failure()).isEqualTo(ExportJob.Failure.ERROR);
		assertThat(job.made()).isNull();
		assertThat(files()).isEmpty();
	}

	@Test
	void anErrorOfTheMachineIsAFailureToo() {
		ExportJob job = jobs().begin(call("nargiza", "/sites.csv"), FILE, (out, progress) -> {
			throw new OutOfMemoryError("too large");
		});
		assertThat(job.await(LONG)).isTrue();
		assertThat(job.failure()).isEqualTo(ExportJob.Failure.ERROR);
	}

	@Test
	void filesAreRemovedAfterADay() throws IOException {
		ExportJobs jobs = jobs();
		ExportJob job = jobs.begin(call("nargiza", "/sites.csv"), FILE, (out, progress) -> out.write(1));
		assertThat(job.await(LONG)).isTrue();
		jobs.forgetOld();
		assertThat(jobs.find(job.id())).contains(job);
		assertThat(files()).hasSize(1);
		this.now = this.now.plus(Duration.ofHours(25));
		jobs.forgetOld();
		assertThat(jobs.find(job.id())).isEmpty();
		assertThat(files()).isEmpty();
	}

	@Test
	void whatAnEarlierRunLeftIsRemovedAtStart() throws IOException {
		Files.writeString(this.folder.resolve("1.export"), "left");
		Files.writeString(this.folder.resolve("other.txt"), "not ours");
		jobs();
		assertThat(files()).containsExactly("other.txt");
	}

	@Test
	void theEndIsOnRecordUnlessTheApplicationEndsBefore() {
		ExportJobs jobs = jobs();
		ExportJob job = jobs.begin(call("nargiza", "/sites.csv"), FILE, waiting());
		jobs.goOn(job);
		verify(this.records).begun(job);
		verify(this.records, never()).ended(any());
		this.gate.countDown();
		assertThat(job.await(LONG)).isTrue();
		jobs.goOn(job);
		verify(this.records, atLeastOnce()).ended(job);
		jobs.close();
		ExportJob cut = jobs.begin(call("nargiza", "/donors.csv"), FILE, (out, progress) -> out.write(1));
		assertThat(cut.await(LONG)).isTrue();
		jobs.goOn(cut);
		verify(this.records, never()).ended(cut);
	}

	private Writing waiting() {
		return (out, progress) -> {
			try {
				this.gate.await();
			}
			catch (InterruptedException ex) {
				throw new IOException(ex);
			}
		};
	}

	private ExportJobs jobs() {
		ExportProperties limits = new ExportProperties(this.folder, Duration.ofSeconds(2), 1, 3, 5);
		try {
			return new ExportJobs(this.threads, new ExportFolder(limits), limits, this.records, this.moment,
					new Clock() {
						@Override
						public ZoneId getZone() {
							return ZoneOffset.UTC;
						}

						@Override
						public Clock withZone(ZoneId zone) {
							return this;
						}

						@Override
						public Instant instant() {
							return ExportJobsTests.this.now;
						}
					});
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return new ArrayList<>(files.map((file) -> file.getFileName().toString()).toList());
		}
	}

	private static ExportCall call(String owner, String address) {
		return new ExportCall(owner, Scope.office(), new Lens(null, null), Locale.forLanguageTag("ru"), address,
				"http://localhost");
	}

}
