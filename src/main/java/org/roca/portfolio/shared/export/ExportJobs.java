package org.roca.portfolio.shared.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.export.ExportJob.Failure;
import org.roca.portfolio.shared.export.ExportJob.Made;
import org.roca.portfolio.shared.lens.Moment;

/** Makes files on threads of their own, a few at once, and keeps them for a day. */
@Component
class ExportJobs {

	private static final Duration KEPT = Duration.ofDays(1);

	private static final Duration REMEMBERED = Duration.ofDays(7);

	/** Bytes that are written at once. */
	private static final int BUFFER = 1 << 16;

	private static final Logger logger = LoggerFactory.getLogger(ExportJobs.class);

	private final Map<UUID, ExportJob> jobs = new ConcurrentHashMap<>();

	private final TaskExecutor threads;

	private final ExportFolder folder;

	private final ExportProperties limits;

	private final ExportRecords records;

	private final Moment moment;

	private final Clock clock;

	private volatile boolean closing;

	ExportJobs(@Qualifier("exportThreads") TaskExecutor threads, ExportFolder folder, ExportProperties limits,
			ExportRecords records, Moment moment, Clock clock) {
		this.threads = threads;
		this.folder = folder;
		this.limits = limits;
		this.records = records;
		this.moment = moment;
		this.clock = clock;
	}

	/**
	 * Begins to make a file. Who asks again for one that goes on in the background gets
	 * the same.
	 * @throws ExportRefusedException if too many are under way
	 */
	ExportJob begin(ExportCall call, ExportFile file, Writing writing) {
		ExportJob job;
		synchronized (this.jobs) {
			Optional<ExportJob> same = this.jobs.values().stream().filter((each) -> each.isFor(call)).findFirst();
			if (same.isPresent()) {
				return same.get();
			}
			refuseTooMany(call);
			job = new ExportJob(call, file, this.clock.instant());
			this.jobs.put(job.id(), job);
		}
		try {
			this.threads.execute(() -> make(job, writing));
		}
		catch (TaskRejectedException ex) {
			this.jobs.remove(job.id());
			logger.info("Too many exports: {}", ex.getMessage());
			throw new ExportRefusedException(false, call.address());
		}
		return job;
	}

	private void refuseTooMany(ExportCall call) {
		long all = this.jobs.values().stream().filter((job) -> !job.isOver()).count();
		long own = this.jobs.values()
			.stream()
			.filter((job) -> !job.isOver() && job.call().owner().equals(call.owner()))
			.count();
		if (own >= this.limits.exportsPerPerson() || all >= this.limits.exportsInAll()) {
			throw new ExportRefusedException(own >= this.limits.exportsPerPerson(), call.address());
		}
	}

	/**
	 * Lets a file that takes long go on, and be found beyond a restart; one that a
	 * restart interrupts stays under way on record.
	 */
	void goOn(ExportJob job) {
		this.records.begun(job);
		job.goOn();
		job.atEnd((ended) -> {
			if (!this.closing) {
				this.records.ended(ended);
			}
		});
	}

	@PreDestroy
	void close() {
		this.closing = true;
	}

	/** A file of this run, whosever it is. */
	Optional<ExportJob> find(UUID id) {
		return Optional.ofNullable(this.jobs.get(id));
	}

	/** Removes a file that was handed out or can't be made. */
	void forget(ExportJob job) {
		this.jobs.remove(job.id());
		Made made = job.made();
		if (made != null) {
			ExportFolder.remove(made.path());
		}
	}

	/** Whoever looks for one of these later is told that it is removed. */
	@Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
	void forgetOld() {
		Instant now = this.clock.instant();
		this.jobs.values()
			.stream()
			.filter((job) -> job.isOver() && job.asked().plus(KEPT).isBefore(now))
			.forEach(this::forget);
		this.records.forget(now.minus(REMEMBERED));
	}

	private void make(ExportJob job, Writing writing) {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(job.call().language());
		try {
			job.finish(written(job, writing));
		}
		catch (IOException | RuntimeException | Error ex) {
			logger.error("Export {} failed: {}", job.id(), job.call().address(), ex);
			job.fail(this.folder.wasFull(ex) ? Failure.FULL : Failure.ERROR);
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

	private Made written(ExportJob job, Writing writing) throws IOException {
		Path file = this.folder.create(job.id());
		MessageDigest digest = sha256();
		try {
			try (OutputStream out = new BufferedOutputStream(
					new DigestOutputStream(Files.newOutputStream(file), digest), BUFFER)) {
				this.moment.see(job.call().lens(), () -> writing.write(out, job.progress()));
			}
			return new Made(file, Files.size(file), HexFormat.of().formatHex(digest.digest()));
		}
		catch (IOException | RuntimeException | Error ex) {
			ExportFolder.remove(file);
			throw ex;
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
