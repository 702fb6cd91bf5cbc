package org.roca.portfolio.report.edit;

import java.util.List;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.web.Words;

/** What the fields of a report are called, and the people who changed them. */
@Component("reportFields")
public class ReportFields {

	private final Words words;

	ReportFields(Words words) {
		this.words = words;
	}

	/** The label of a field, with the section that it belongs to. */
	public String label(String field) {
		int dot = field.indexOf('.');
		if (dot < 0) {
			return this.words.say("report.field." + field);
		}
		String part = field.substring(0, dot);
		return this.words.say("report.field.of." + part, section(field.substring(dot + 1)));
	}

	/** The heading of a section; its code where its module is gone. */
	public String section(String code) {
		return this.words.sayOr("report.section." + code, code);
	}

	/** Who last gave a field its value, among versions of a report. */
	public String author(List<ReportVersions.Version> versions, String field) {
		return ReportVersions.authorOf(versions, field)
			.map((version) -> person(version.author()))
			.orElseGet(() -> person(""));
	}

	/** A person's name, or words for nobody on record. */
	public String person(String name) {
		return name.isEmpty() ? this.words.say("report.nobody") : name;
	}

}
