package org.roca.portfolio.report.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.roca.portfolio.report.ReportContents;
import org.roca.portfolio.report.ReportQueries;
import org.roca.portfolio.report.ReportRecord;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Renderer;
import org.roca.portfolio.shared.document.Renderers;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * Issues editions. All figures of both languages are of one moment, and the edition is
 * there with all of its files or not at all. The form says which number the edition is to
 * have: sent twice, or by two officers at once, it makes one edition.
 */
@Service
class Issuing {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"));

	private final ReportQueries reports;

	private final ReportContents contents;

	private final Contents json;

	private final Renderers renderers;

	private final Editions editions;

	private final TransactionTemplate snapshot;

	private final Clock clock;

	Issuing(ReportQueries reports, ReportContents contents, Contents json, Renderers renderers, Editions editions,
			PlatformTransactionManager transactions, Clock clock) {
		this.reports = reports;
		this.contents = contents;
		this.json = json;
		this.renderers = renderers;
		this.editions = editions;
		this.snapshot = new TransactionTemplate(transactions);
		this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.clock = clock;
	}

	/**
	 * Issues the next edition of a report.
	 * @param version the version of the report that the officer read
	 * @param number the number that the edition is to have
	 * @param note what is new in it; empty for nothing
	 * @throws AccessDeniedException unless the person is an officer
	 * @throws IssueFailedException if a file can't be written
	 */
	Outcome issue(Editor editor, long report, int version, int number, String note) {
		Editions.officer(editor);
		if (number > 0 && this.editions.last(report) >= number) {
			return Outcome.THERE;
		}
		try {
			return Objects
				.requireNonNull(this.snapshot.execute((transaction) -> freeze(editor, report, version, number, note)));
		}
		catch (DuplicateKeyException | PessimisticLockingFailureException ex) {
			return (this.editions.last(report) >= number) ? Outcome.THERE : Outcome.CHANGED;
		}
	}

	private Outcome freeze(Editor editor, long id, int version, int number, String note) {
		ReportRecord report = this.reports.find(Scope.office(), id)
			.orElseThrow(() -> new NotFoundException("report", String.valueOf(id)));
		Optional<Outcome> refused = refusal(report, version, number);
		if (refused.isPresent()) {
			return refused.get();
		}
		List<Document> documents = LANGUAGES.stream().map((each) -> this.contents.document(report, each)).toList();
		List<String> kept = documents.stream().map(this.json::write).toList();
		long edition = this.editions.add(report, number, editor.accountId(), this.clock.instant(), note, documents,
				kept);
		// The files show what is kept, not what it was made from.
		kept.stream().map(this.json::read).forEach((document) -> files(edition, document));
		return Outcome.DONE;
	}

	private Optional<Outcome> refusal(ReportRecord report, int version, int number) {
		if (!report.is("approved")) {
			return Optional.of(Outcome.UNAPPROVED);
		}
		boolean asSeen = report.version() == version && this.editions.last(report.id()) + 1 == number;
		return asSeen ? Optional.empty() : Optional.of(Outcome.CHANGED);
	}

	private void files(long edition, Document document) {
		for (String format : this.renderers.formats()) {
			Renderer renderer = this.renderers.of(format).orElseThrow();
			this.editions.add(edition, document.language(), format, renderer.mediaType(), render(document, renderer));
		}
	}

	private static byte[] render(Document document, Renderer renderer) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			renderer.render(document, out);
			return out.toByteArray();
		}
		catch (IOException | RuntimeException ex) {
			throw new IssueFailedException("%s (%s)".formatted(renderer.format().toUpperCase(Locale.ROOT),
					document.language().toUpperCase(Locale.ROOT)), ex);
		}
	}

}
