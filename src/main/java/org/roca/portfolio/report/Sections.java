package org.roca.portfolio.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.report.ReportSection;

/** All sections that modules bring along, in the order of their places. */
@Component
public class Sections {

	private final List<ReportSection> all;

	Sections(List<ReportSection> all) {
		this.all = all.stream()
			.sorted(Comparator.comparingInt(ReportSection::place).thenComparing(ReportSection::code))
			.toList();
	}

	/** The section of this code, unless its module is gone. */
	public Optional<ReportSection> of(String code) {
		return this.all.stream().filter((section) -> section.code().equals(code)).findFirst();
	}

	/** What a report or template may choose from. */
	public List<ReportSection> offered() {
		return this.all.stream().filter((section) -> !section.isAlways()).toList();
	}

	/** What every report ends with. */
	List<ReportSection> last() {
		return this.all.stream().filter(ReportSection::isAlways).toList();
	}

	/** Whether a report may choose the section of this code. */
	public boolean offers(String code) {
		return offered().stream().anyMatch((section) -> section.code().equals(code));
	}

}
