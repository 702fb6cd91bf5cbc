package org.roca.portfolio.activity.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.activity.edit.ActivityForm;
import org.roca.portfolio.activity.edit.FormChange;
import org.roca.portfolio.activity.edit.FormNames;
import org.roca.portfolio.activity.edit.FormWords;
import org.roca.portfolio.activity.edit.VersionQueries;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * Makes the pages of a history. Each takes as many queries for one version as for all
 * that fit on it.
 */
@Component
@Transactional(readOnly = true)
class Histories {

	/** Versions on a page. */
	static final int SIZE = 20;

	private final HistoryQueries queries;

	private final VersionQueries versions;

	private final FormNames names;

	Histories(HistoryQueries queries, VersionQueries versions, FormNames names) {
		this.queries = queries;
		this.versions = versions;
		this.names = names;
	}

	/**
	 * The versions of a record below a number.
	 * @throws NotFoundException if the person may not read its history
	 */
	HistoryPage history(Scope scope, Editor editor, String reference, int below, Locale reader) {
		Recorded record = record(scope, reference);
		List<Version> page = this.queries.below(record, below, SIZE);
		Set<Integer> revisions = new LinkedHashSet<>();
		page.forEach((version) -> revisions.addAll(List.of(version.revision(), version.earlier())));
		Map<Integer, ActivityForm> forms = this.versions.forms(record.id(), revisions, reader);
		Map<Version, List<FormChange>> changes = new LinkedHashMap<>();
		page.forEach((version) -> changes.put(version,
				FormChange.between(form(forms, version.earlier()), form(forms, version.revision()))));
		FormWords words = words(scope, changes.values(), reader);
		List<Entry> entries = new ArrayList<>();
		changes.forEach((version, changed) -> entries.add(new Entry(version,
				changed.stream().map(words::change).toList(), version.number() == record.versions())));
		return new HistoryPage(record, entries, below > record.versions(), mayRestore(editor, record));
	}

	/**
	 * What differs between two versions.
	 * @param one a number; {@code null} for the one before the other
	 * @param other a number; {@code null} for the newest
	 * @throws NotFoundException if the person may not read the history, or there is no
	 * such version
	 */
	Comparison compare(Scope scope, String reference, @Nullable Integer one, @Nullable Integer other, Locale reader) {
		Recorded record = record(scope, reference);
		int second = (other != null) ? other : record.versions();
		int first = (one != null) ? one : Math.max(1, second - 1);
		Version from = version(record, Math.min(first, second));
		Version to = version(record, Math.max(first, second));
		return compare(scope, record, from, to, reader);
	}

	/** What restoring a version would change. */
	Comparison restoring(Scope scope, Recorded record, Version wanted, Locale reader) {
		return compare(scope, record, version(record, record.versions()), wanted, reader);
	}

	/** The record of a reference. */
	Recorded record(Scope scope, String reference) {
		return this.queries.record(scope, reference).orElseThrow(() -> new NotFoundException("activity", reference));
	}

	/** A version by its number. */
	Version version(Recorded record, int number) {
		Optional<Version> found = this.queries.of(record, List.of(number)).stream().findFirst();
		return found.orElseThrow(() -> new NotFoundException("activity", record.reference() + " / " + number));
	}

	/** What a version said. */
	ActivityForm form(Recorded record, Version version, Locale reader) {
		return form(this.versions.forms(record.id(), List.of(version.revision()), reader), version.revision());
	}

	static boolean mayRestore(Editor editor, Recorded record) {
		return !record.binned() && editor.keeps(record.projectId());
	}

	private Comparison compare(Scope scope, Recorded record, Version from, Version to, Locale reader) {
		Map<Integer, ActivityForm> forms = this.versions.forms(record.id(), List.of(from.revision(), to.revision()),
				reader);
		ActivityForm before = form(forms, from.revision());
		ActivityForm after = form(forms, to.revision());
		List<FormChange> changes = FormChange.between(before, after);
		FormWords words = words(scope, List.of(changes), reader);
		return new Comparison(record, from, to, changes.stream().map(words::change).toList(),
				FormChange.same(before, after));
	}

	private FormWords words(Scope scope, Iterable<List<FormChange>> changes, Locale reader) {
		List<FormChange> all = new ArrayList<>();
		changes.forEach(all::addAll);
		return this.names.words(scope, all, reader);
	}

	private static ActivityForm form(Map<Integer, ActivityForm> forms, int revision) {
		return forms.getOrDefault(revision, new ActivityForm());
	}

}
