package org.roca.portfolio.report.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.report.Audience;
import org.roca.portfolio.report.ReportChoices;
import org.roca.portfolio.report.Span;
import org.roca.portfolio.report.Topic;
import org.roca.portfolio.report.edit.Reading.Problem;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.lookup.Choice;
import org.roca.portfolio.shared.lookup.NamedField;
import org.roca.portfolio.shared.lookup.Resolution;
import org.roca.portfolio.shared.Text;

/**
 * The form that begins a report, and what it means.
 *
 * @param form what was typed: titles and free dates
 * @param subject what it is about, as {@link ReportChoices} names it; empty for nothing
 * @param project the project that it is about where projects are too many for a list, as
 * it is named
 * @param audience the slug of the donor; empty for the office
 * @param share whether only the donor's share is reported
 * @param period {@code half1:2026}, {@code half2:2026}, {@code year:2026} or {@code free}
 */
record NewReport(ReportForm form, String subject, NamedField project, String audience, boolean share, String period) {

	/** Before the parts of the project's name. */
	private static final String PROJECT = "project.";

	private static final String FREE = "free";

	private static final Pattern OFFERED = Pattern.compile("(half1|half2|year):([0-9]{4})");

	private static final int YEARS = 4;

	/** What a page sent. */
	static NewReport of(Map<String, List<String>> sent) {
		return new NewReport(ReportForm.of(sent), PageFields.first(sent, "subject"), named(sent),
				PageFields.first(sent, "audience"), !PageFields.first(sent, "share").isEmpty(),
				PageFields.first(sent, "period"));
	}

	/** An empty form, for the half of the year that was over last. */
	static NewReport blank(LocalDate today, String subject) {
		String period = (today.getMonthValue() > 6) ? "half1:" + today.getYear() : "half2:" + (today.getYear() - 1);
		return new NewReport(new ReportForm(Map.of()), subject, named(Map.of()), "", false, period);
	}

	private static NamedField named(Map<String, List<String>> sent) {
		return NamedField.of((part) -> PageFields.first(sent, PROJECT + part));
	}

	/** The periods to choose from, the latest first, beside free dates. */
	static Map<String, Span> periods(LocalDate today) {
		Map<String, Span> periods = new LinkedHashMap<>();
		for (int year = today.getYear() + 1; year > today.getYear() - YEARS; year--) {
			periods.put("half2:" + year, Span.half(year, 2));
			periods.put("half1:" + year, Span.half(year, 1));
			periods.put("year:" + year, Span.year(year));
		}
		return periods;
	}

	/**
	 * What a form means.
	 *
	 * @param problems what must be corrected; for a good form all else is there
	 */
	record Meant(@Nullable Text title, @Nullable Topic topic, @Nullable Audience audience, @Nullable Span period,
			List<Problem> problems) {
	}

	/**
	 * Reads the form.
	 * @param named what the name of the project means
	 */
	Meant read(Editor editor, ReportChoices choices, Resolution named) {
		List<Problem> problems = new ArrayList<>();
		Text title = Reading.title(this.form, problems);
		Choice project = named.choice();
		Optional<Topic> topic = choices.topic(editor, (project != null) ? "project:" + project.slug() : this.subject);
		if (named.problem() != null) {
			problems.add(new Problem("project-name", "project"));
		}
		else if (topic.isEmpty()) {
			problems.add(new Problem("subject", "subject"));
		}
		Optional<Long> donor = choices.donor(this.audience);
		if (donor.isEmpty() && !this.audience.isEmpty()) {
			problems.add(new Problem("audience", "audience"));
		}
		if (donor.isEmpty() && this.share) {
			problems.add(new Problem("share", "share"));
		}
		Span span = span(problems);
		return new Meant(title, topic.orElse(null),
				problems.isEmpty() ? new Audience(donor.orElse(null), this.share) : null, span, problems);
	}

	private @Nullable Span span(List<Problem> problems) {
		if (this.period.equals(FREE)) {
			return Reading.period(this.form, problems);
		}
		Matcher offered = OFFERED.matcher(this.period);
		if (!offered.matches()) {
			problems.add(new Problem("period", "period"));
			return null;
		}
		int year = Integer.parseInt(offered.group(2));
		return switch (offered.group(1)) {
			case "half1" -> Span.half(year, 1);
			case "half2" -> Span.half(year, 2);
			default -> Span.year(year);
		};
	}

	/** The value of a field, empty when there is none. */
	public String get(String name) {
		return this.form.get(name);
	}

}
