package org.roca.portfolio.activity.edit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.activity.draft.TypedForm;
import org.roca.portfolio.activity.edit.FormPages.Asker;
import org.roca.portfolio.activity.edit.Merge.Side;
import org.roca.portfolio.activity.edit.MergePage.Asked;
import org.roca.portfolio.activity.edit.MergePage.Merged;
import org.roca.portfolio.shared.web.PostedForm;
import org.roca.portfolio.activity.edit.MergePage.Alternative;

/** Makes the page of a conflict, with the name of whoever saved each value meanwhile. */
@Component
@Transactional(readOnly = true)
class MergePages {

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
	 * @param own what the page of the form sent of itself
	 * @param kept whether what the person typed is kept as a draft
	 */
	MergePage page(Asker asker, Outcome.Conflict conflict, PageFields own, boolean kept) {
		Authors authors = this.versions.authors(conflict.theirs().id(), conflict.version(), conflict.theirs().version(),
				asker.reader());
		FormWords words = words(asker, conflict.merge());
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
				this.clock.instant(), asked, merged, kept, own.action().isEmpty() ? "save" : own.action(),
				fields(asker, conflict, own));
	}

	private FormWords words(Asker asker, Merge merge) {
		List<FormChange> changes = new ArrayList<>();
		for (Merge.Field field : merge.fields()) {
			changes.add(new FormChange(field.path(), field.base(), field.theirs()));
			changes.add(new FormChange(field.path(), field.base(), field.mine()));
		}
		return this.names.words(asker.scope(), changes, asker.reader());
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

	private static Map<String, List<String>> fields(Asker asker, Outcome.Conflict conflict, PageFields own) {
		Map<String, List<String>> fields = new LinkedHashMap<>(conflict.mine().params());
		fields.put(TypedForm.KEY, List.of(own.key().toString()));
		fields.put(TypedForm.SEQ, List.of(own.sequence()));
		fields.put(PostedForm.OWNER, List.of(asker.editor().username()));
		fields.put(PageFields.REASON, List.of(own.reason()));
		fields.put("version", List.of(String.valueOf(conflict.version())));
		fields.put(MergeChoices.SEEN, List.of(String.valueOf(conflict.theirs().version())));
		return fields;
	}

}
