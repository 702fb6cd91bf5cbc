package org.roca.portfolio.report.edition;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.roca.portfolio.report.ReportContents;
import org.roca.portfolio.report.ReportQueries;
import org.roca.portfolio.report.ReportRecord;
import org.roca.portfolio.report.difference.Comparison;
import org.roca.portfolio.report.difference.Difference;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * Finds editions by their address, and says what differs between them and today.
 */
@Component
public class EditionDesk {

	private final EditionQueries editions;

	private final Contents contents;

	private final ReportQueries reports;

	private final ReportContents today;

	private final MessageSource messages;

	EditionDesk(EditionQueries editions, Contents contents, ReportQueries reports, ReportContents today,
			MessageSource messages) {
		this.editions = editions;
		this.contents = contents;
		this.reports = reports;
		this.today = today;
		this.messages = messages;
	}

	/**
	 * The edition of an address.
	 * @throws NotFoundException if there is none in view
	 */
	public Edition find(Scope scope, String report, String number) {
		return this.editions.find(scope, number(report), (int) number(number))
			.orElseThrow(() -> new NotFoundException("report", report));
	}

	/**
	 * The edition of an address, for an officer.
	 * @throws org.springframework.security.access.AccessDeniedException for anybody else
	 */
	public Edition find(Editor editor, String report, String number) {
		Editions.officer(editor);
		return find(Scope.office(), report, number);
	}

	/** What it says in one language, as it was issued. */
	public Document content(Edition edition, Locale locale) {
		return this.contents.of(edition, language(locale));
	}

	/** The edition in view that was issued before this one. */
	Optional<Edition> previous(Scope scope, Edition edition) {
		return this.editions.of(scope, edition.reportId())
			.stream()
			.filter((other) -> other.number() < edition.number())
			.findFirst();
	}

	/** What differs from the earlier to the later of two editions of a report. */
	Difference between(Edition earlier, Edition later, Locale locale) {
		return Comparison.of(content(earlier, locale), content(later, locale), asOf(locale));
	}

	/**
	 * What differs from an edition to the data of now, for the reader it was issued for.
	 * Words and other periods that nobody has issued are for the office.
	 * @return nothing where the report has become another
	 */
	Optional<Difference> toToday(Scope scope, Edition edition, Locale locale) {
		ReportRecord report = this.reports.find(Scope.office(), edition.reportId()).orElseThrow();
		boolean same = Objects.equals(report.audience().audienceId(), edition.audienceId());
		boolean period = report.period().starts().equals(edition.starts())
				&& report.period().ends().equals(edition.ends());
		if (!same || !scope.isOffice() && !period) {
			return Optional.empty();
		}
		Difference all = Comparison.of(content(edition, locale), this.today.document(report, locale), asOf(locale));
		return Optional.of(scope.isOffice() ? all : all.withoutTexts());
	}

	private String asOf(Locale locale) {
		return this.messages.getMessage("report.cover.asOf", null, locale);
	}

	private static String language(Locale locale) {
		return List.of("en", "ru").contains(locale.getLanguage()) ? locale.getLanguage() : "en";
	}

	/** A number of an address; 0 for what is none. */
	public static long number(String text) {
		return text.matches("[1-9][0-9]{0,8}") ? Long.parseLong(text) : 0;
	}

}
