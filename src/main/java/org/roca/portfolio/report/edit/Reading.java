package org.roca.portfolio.report.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.report.Passage;
import org.roca.portfolio.report.SectionOrder;
import org.roca.portfolio.report.Span;
import org.roca.portfolio.shared.Text;

/**
 * What a form means, or what is wrong with it.
 *
 * @param title the title, null where none can be read
 * @param period the period, null where none can be read
 * @param passages the sections with their texts
 * @param problems what must be corrected, empty for a good form
 */
record Reading(@Nullable Text title, @Nullable Span period, List<Passage> passages, List<Problem> problems) {

	private static final int LONGEST_TITLE = 300;

	private static final int LONGEST_TEXT = 30_000;

	/**
	 * Something to correct.
	 *
	 * @param field the field it is about
	 * @param message the last part of the key of its sentence
	 */
	record Problem(String field, String message) {
	}

	/**
	 * Reads a form.
	 * @param sections the sections that a report can have, in their usual order
	 */
	static Reading of(ReportForm form, List<String> sections) {
		List<Problem> problems = new ArrayList<>();
		Text title = title(form, problems);
		Span period = period(form, problems);
		SectionOrder order = SectionOrder.read(form.values(), sections);
		order.unread().forEach((code) -> problems.add(new Problem(SectionOrder.FIELD + code, "place")));
		for (String code : sections) {
			boolean out = !order.chosen().contains(code) && !order.unread().contains(code);
			if (out && !(form.get("en." + code) + form.get("ru." + code)).isEmpty()) {
				problems.add(new Problem(SectionOrder.FIELD + code, "written"));
			}
			for (String field : List.of("en." + code, "ru." + code)) {
				if (form.get(field).length() > LONGEST_TEXT) {
					problems.add(new Problem(field, "long"));
				}
			}
		}
		if (order.chosen().isEmpty() && problems.isEmpty()) {
			problems.add(new Problem(SectionOrder.FIELD + sections.get(0), "none"));
		}
		List<Passage> passages = order.chosen()
			.stream()
			.map((code) -> new Passage(code, orNull(form.get("en." + code)), orNull(form.get("ru." + code))))
			.toList();
		return new Reading(title, period, passages, List.copyOf(problems));
	}

	/** The title, or null with a problem. */
	static @Nullable Text title(ReportForm form, List<Problem> problems) {
		String en = orNull(form.get(ReportForm.TITLE_EN).replaceAll("\\s+", " "));
		String ru = orNull(form.get(ReportForm.TITLE_RU).replaceAll("\\s+", " "));
		if (en == null && ru == null) {
			problems.add(new Problem(ReportForm.TITLE_EN, "title"));
			return null;
		}
		if (form.get(ReportForm.TITLE_EN).length() > LONGEST_TITLE) {
			problems.add(new Problem(ReportForm.TITLE_EN, "title.long"));
		}
		if (form.get(ReportForm.TITLE_RU).length() > LONGEST_TITLE) {
			problems.add(new Problem(ReportForm.TITLE_RU, "title.long"));
		}
		Text.TextState beside = (en != null) ? Text.TextState.REVIEWED : Text.TextState.ORIGINAL;
		return new Text(en, (en != null) ? Text.TextState.ORIGINAL : null, ru, (ru != null) ? beside : null);
	}

	/** The period, or null with a problem. */
	static @Nullable Span period(ReportForm form, List<Problem> problems) {
		Optional<LocalDate> from = TypedDay.read(form.get(ReportForm.FROM));
		Optional<LocalDate> to = TypedDay.read(form.get(ReportForm.TO));
		if (from.isEmpty()) {
			problems.add(new Problem(ReportForm.FROM, "day"));
		}
		if (to.isEmpty()) {
			problems.add(new Problem(ReportForm.TO, "day"));
		}
		if (from.isEmpty() || to.isEmpty()) {
			return null;
		}
		if (to.get().isBefore(from.get())) {
			problems.add(new Problem(ReportForm.TO, "order"));
			return null;
		}
		return new Span(from.get(), to.get());
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
