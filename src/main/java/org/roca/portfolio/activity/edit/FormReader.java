package org.roca.portfolio.activity.edit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.activity.edit.SectionReader.Change;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.lookup.Lookups;

/** Reads a whole form: every section, and all problems at once. */
@Component
class FormReader {

	private final List<SectionReader> sections;

	private final KnownQueries known;

	private final Lookups lookups;

	private final Clock clock;

	FormReader(List<SectionReader> sections, KnownQueries known, Lookups lookups, Clock clock) {
		this.sections = sections;
		this.known = known;
		this.lookups = lookups;
		this.clock = clock;
	}

	/**
	 * Reads a form.
	 * @param reason why the record is changed; empty when not said
	 * @param before the record as it is now, or {@code null} for a new one
	 */
	Read read(Editor editor, ActivityForm form, String reason, @Nullable FormRecord before) {
		Reading in = new Reading(editor, form, reason, before, LocalDate.now(this.clock), this.known.known(),
				References.of(this.lookups, editor, form), new FormProblems());
		List<Change> changes = this.sections.stream().map((section) -> section.read(in)).toList();
		return new Read(in, changes);
	}

	/** Finds out which project a form names to lead it, and puts it into the form. */
	References lead(Editor editor, ActivityForm form) {
		return References.ofLead(this.lookups, editor, form);
	}

	/**
	 * Finds out which records the names of a form mean, so that it can be compared: a
	 * name typed over another is a change, whatever slug stands behind it.
	 */
	void settle(Editor editor, ActivityForm form) {
		References.of(this.lookups, editor, form).settle(form);
	}

	/**
	 * A form that was read.
	 *
	 * @param in what was typed, with the problems found
	 * @param changes what each section changes
	 */
	record Read(Reading in, List<Change> changes) {
	}

}
