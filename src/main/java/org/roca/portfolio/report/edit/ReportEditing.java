package org.roca.portfolio.report.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.report.Audience;
import org.roca.portfolio.report.Passage;
import org.roca.portfolio.report.Report;
import org.roca.portfolio.report.ReportQueries;
import org.roca.portfolio.report.ReportRecord;
import org.roca.portfolio.report.Reports;
import org.roca.portfolio.report.Span;
import org.roca.portfolio.report.Topic;
import org.roca.portfolio.report.template.Templates;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.draft.FormDrafts;
import org.roca.portfolio.shared.history.Remark;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * Begins and changes reports, and ends the draft of the form with it: both or neither.
 */
@Service
@Transactional
class ReportEditing {

	private final Reports reports;

	private final ReportQueries queries;

	private final ReportVersions versions;

	private final Templates templates;

	private final FormDrafts drafts;

	private final JdbcClient jdbc;

	ReportEditing(Reports reports, ReportQueries queries, ReportVersions versions, Templates templates,
			FormDrafts drafts, JdbcClient jdbc) {
		this.reports = reports;
		this.queries = queries;
		this.versions = versions;
		this.templates = templates;
		this.drafts = drafts;
		this.jdbc = jdbc;
	}

	/**
	 * Begins a report with the sections of its donor's template. The form sent twice
	 * makes one report: the second request waits for the first.
	 * @return the number of the report
	 */
	long create(Editor editor, UUID key, Topic topic, Audience audience, Text title, Span period) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 3))")
			.param("key", key.toString())
			.query((row) -> {
			});
		Report report = this.reports.findByFormKey(key).orElseGet(() -> {
			Report begun = new Report(key, topic, audience);
			begun.isCalled(title, period);
			begun.says(this.templates.of(audience.audienceId()).sections().stream().map(Passage::empty).toList());
			begun.isChangedBy(editor.accountId());
			Remark.sign(editor, null);
			return this.reports.save(begun);
		});
		this.drafts.close(editor, key, ReportPages.NEW);
		return report.id();
	}

	/**
	 * Changes a report. What another saved after the form was opened is kept, field by
	 * field.
	 * @param sections the sections that a report can have
	 * @param choices the side chosen for a field that both changed
	 */
	Outcome change(Editor editor, long id, PageFields own, ReportForm typed, Map<String, String> choices,
			List<String> sections) {
		Report report = this.reports.hold(id).orElseThrow(() -> new NotFoundException("report", String.valueOf(id)));
		if (!report.isKeptBy(editor)) {
			throw new AccessDeniedException("Not a report of this account");
		}
		ReportRecord now = this.queries.find(Scope.office(), id).orElseThrow();
		ReportForm theirs = ReportForm.of(now);
		List<String> names = ReportForm.names(sections);
		int base = (own.seen() >= 0) ? own.seen() : own.version();
		ReportForm chosen = typed;
		if (own.seen() >= 0) {
			chosen = ReportMerge.of(form(id, own.version(), theirs), form(id, own.seen(), theirs), typed, names)
				.apply(typed, choices);
		}
		ReportMerge merge = ReportMerge.of(form(id, base, theirs), theirs, chosen, names);
		if (!merge.conflicts().isEmpty()) {
			return new Outcome.Conflict(chosen, merge, base, now.version(), this.versions.since(id, base));
		}
		ReportForm both = merge.apply(chosen, Map.of());
		Reading reading = Reading.of(both, sections);
		if (!reading.problems().isEmpty()) {
			return new Outcome.Refused(chosen, reading.problems(), base);
		}
		if (!both.equals(theirs)) {
			save(editor, report, reading, now);
		}
		this.drafts.close(editor, own.key(), now.href() + ReportPages.EDIT);
		return new Outcome.Saved(now.version() > base);
	}

	private static void save(Editor editor, Report report, Reading reading, ReportRecord now) {
		Text title = Objects.requireNonNull(reading.title());
		Span period = Objects.requireNonNull(reading.period());
		List<Passage> passages = new ArrayList<>(reading.passages());
		if (title.equals(now.title()) && period.equals(now.period()) && passages.equals(now.passages())) {
			return;
		}
		report.isCalled(title, period);
		report.says(passages);
		report.isChangedBy(editor.accountId());
		Remark.sign(editor, null);
	}

	/** What a version said; what the report says now where the history does not know. */
	private ReportForm form(long id, int version, ReportForm now) {
		return this.versions.since(id, version)
			.stream()
			.filter((each) -> each.number() == version)
			.map(ReportVersions.Version::form)
			.findFirst()
			.orElse(now);
	}

}
