package org.roca.portfolio.report;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.PartialDate.Precision;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.report.ReportSubject;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/** What the subject, the period and the readers of a report are called. */
@Component("reportNames")
public class ReportNames {

	private final Words words;

	private final Formats formats;

	ReportNames(Words words, Formats formats) {
		this.words = words;
		this.formats = formats;
	}

	/** What it is about: {@code Project XAC/K22: Strengthening …}. */
	public String subject(ReportRecord report) {
		String name = shown(report.subjectName());
		ReportSubject.Kind kind = report.topic().subject();
		return (report.plate() != null) ? this.words.say("report.subject.project.named", report.plate(), name)
				: this.words.say("report.subject." + kind.code() + ".named", name);
	}

	/** The period, as short as it can be said: {@code first half of 2026}. */
	public String period(Span span) {
		String year = String.valueOf(span.starts().getYear());
		if (span.half() > 0) {
			return this.words.say("report.period.half." + span.half() + ".of", year);
		}
		return span.isYear() ? this.words.say("report.period.year.of", year) : this.formats
			.range(new PartialDate(span.starts(), Precision.DAY), new PartialDate(span.ends(), Precision.DAY));
	}

	/** For whom it is written. */
	public String audience(ReportRecord report) {
		return (report.donorName() != null) ? shown(report.donorName()) : this.words.say("report.audience.office");
	}

	/** Whose view the figures are, and what is left out of them. */
	public String scope(ReportRecord report) {
		if (report.donorName() == null) {
			return this.words.say("report.scope.office");
		}
		return this.words.say(report.audience().share() ? "report.scope.share" : "report.scope.donor",
				shown(report.donorName()));
	}

	private static String shown(Text text) {
		return text.in(LocaleContextHolder.getLocale()).words();
	}

}
