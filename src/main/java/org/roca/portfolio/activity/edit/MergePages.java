package org.roca.portfolio.activity.edit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.activity.edit.Merge.Side;
import org.roca.portfolio.activity.edit.MergePage.Asked;
import org.roca.portfolio.activity.edit.MergePage.Merged;
import org.roca.portfolio.activity.edit.MergePage.Alternative;
import org.roca.portfolio.shared.Scope;

/** Makes the page of a conflict, with the name of whoever saved each value meanwhile. */
@Component
@Transactional(readOnly = true)
public class MergePages {

	private final VersionQueries versions;

	private final FormNames names;

	private final Clock clock;

	MergePages(VersionQueries versions, FormNames names, Clock clock) {
		this.versions = versions;
		this.names = names;
		this.clock = clock;
	}

	/**
	 * The page of a conflict.
	 * @param own what the page of the form sent of itself: the key of the form, the
	 * reason, the sequence of its draft
	 */
	public MergePage page(Scope scope, Outcome.Conflict conflict, Map<String, String> own, Locale reader) {
		Authors authors = this.versions.authors(conflict.theirs().id(), conflict.version(),
				conflict.theirs().version(), reader);
		FormWords words = words(scope, conflict.merge(), reader);
		List<Asked> asked = conflict.merge()
			.conflicts()
			.stream()
			.map((field) -> asked(field, words, authors.of(field.paths(), conflict.other())))
			.toList();
		List<Merged> merged = conflict.merge()
			.merged()
			.stream()
			.map((field) -> merged(field, words, authors.of(field.paths(), conflict.other())))
			.toList();
		return new MergePage(conflict.theirs().reference(),
				Objects.requireNonNull(conflict.theirs().texts().get("title")), authors.opened(), authors.others(),
				this.clock.instant(), asked, merged, fields(conflict, own));
	}

	private FormWords words(Scope scope, Merge merge, Locale reader) {
		List<FormChange> changes = new ArrayList<>();
		for (Merge.Field field : merge.fields()) {
			changes.add(new FormChange(field.path(), field.base(), field.theirs()));
			changes.add(new FormChange(field.path(), field.base(), field.mine()));
		}
		return this.names.words(scope, changes, reader);
	}

	private static Asked asked(Merge.Field field, FormWords words, Author author) {
		List<Alternative> sides = new ArrayList<>();
		sides.add(new Alternative(Side.BASE, words.value(field.path(), field.base())));
		sides.add(new Alternative(Side.THEIRS, words.edited(field.path(), field.base(), field.theirs())));
		sides.add(new Alternative(Side.MINE, words.edited(field.path(), field.base(), field.mine())));
		if (field.takesBoth()) {
			sides.add(new Alternative(Side.BOTH, words.value(field.path(), field.value(Side.BOTH))));
		}
		return new Asked(MergeChoices.field(field.path()), words.label(field.path()), author, sides);
	}

	private static Merged merged(Merge.Field field, FormWords words, Author author) {
		boolean own = !Objects.equals(field.base(), field.mine());
		FormChange change = new FormChange(field.path(), field.base(), field.value(field.by()));
		return new Merged(words.change(change), (!own || field.alike()) ? author : null, own);
	}

	private static Map<String, List<String>> fields(Outcome.Conflict conflict, Map<String, String> own) {
		Map<String, List<String>> fields = new LinkedHashMap<>(conflict.mine().params());
		own.forEach((name, value) -> fields.put(name, List.of(value)));
		fields.put("version", List.of(String.valueOf(conflict.version())));
		fields.put(MergeChoices.SEEN, List.of(String.valueOf(conflict.theirs().version())));
		return fields;
	}

}
