package org.roca.portfolio.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What pages say of a project, by what it is about. Some things are asked of every
 * project, and shown as not known where no page tells them; all else is shown where it is
 * told, whatever it is called.
 *
 * @param all everything, in the order of the record
 */
record KeyFacts(List<ReportedFact> all) {

	/** Asked of every project, in the order to show them. */
	private static final List<String> ASKED = List.of("budget", "evaluation", "result", "successor");

	/** Shown elsewhere on the page: in its head, beside its dates, or in a section. */
	private static final Set<String> ELSEWHERE = Set.of("start", "end", "renamed", "earlier_title", "full_code",
			ReportedFact.UNDATED);

	/** What is said about one thing, empty when no page tells it. */
	public List<ReportedFact> of(String field) {
		return this.all.stream().filter((fact) -> fact.field().equals(field)).toList();
	}

	/** The names that it had before or later. */
	public List<ReportedFact> titles() {
		return this.all.stream()
			.filter((fact) -> "renamed".equals(fact.field()) || "earlier_title".equals(fact.field()))
			.toList();
	}

	/** What was held on a day that no page tells; it may repeat a dated activity. */
	public List<ReportedFact> undated() {
		return of(ReportedFact.UNDATED);
	}

	/** All that is shown nowhere else, by what it is about. */
	public Map<String, List<ReportedFact>> byField() {
		Map<String, List<ReportedFact>> byField = new LinkedHashMap<>();
		Stream.concat(ASKED.stream(), this.all.stream().map(ReportedFact::field))
			.filter((field) -> !ELSEWHERE.contains(field))
			.forEach((field) -> byField.computeIfAbsent(field, this::of));
		return byField;
	}

}
