package org.roca.portfolio.activity;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.web.Words;

/** Names groups for the current reader, and puts them in order. */
@Component
class GroupNames {

	private final VocabularyQueries vocabularies;

	private final Words words;

	GroupNames(VocabularyQueries vocabularies, Words words) {
		this.vocabularies = vocabularies;
		this.words = words;
	}

	/**
	 * The groups in the order in which people look for them: the latest year first,
	 * statuses as they follow one another, all else by name, and what is not known last.
	 * @param vocabulary takes the names of the groups
	 */
	Grouping ordered(Scope scope, Grouping grouping, Vocabulary vocabulary) {
		vocabulary.add(this.vocabularies.vocabulary(scope, grouping.codes()));
		ListGroup by = grouping.by();
		Comparator<GroupSums> inOrder = switch (by) {
			case YEAR -> Comparator.comparing(GroupSums::code).reversed();
			case STATUS -> Comparator.comparing((group) -> by.filter().words().indexOf(group.code()));
			default -> Comparator.comparing((group) -> name(by, group.code(), vocabulary),
					Collator.getInstance(this.words.reader()));
		};
		List<GroupSums> groups = grouping.groups()
			.stream()
			.sorted(Comparator.comparing((GroupSums group) -> FilterName.UNKNOWN.equals(group.code()))
				.thenComparing(inOrder)
				.thenComparing(GroupSums::code))
			.toList();
		return new Grouping(by, groups, grouping.total());
	}

	/** The names of the groups of a file, by code. */
	Map<String, String> names(ActivityExport list) {
		Grouping grouping = list.grouping();
		Map<String, String> names = new HashMap<>();
		if (grouping != null) {
			grouping.codes().forEach((code) -> names.put(code, name(grouping.by(), code, list.vocabulary())));
		}
		return names;
	}

	/** The name of a group. */
	String name(ListGroup by, String code, Vocabulary vocabulary) {
		if (FilterName.UNKNOWN.equals(code)) {
			return this.words.say("activity.word.any.unknown");
		}
		if (by == ListGroup.STATUS) {
			return this.words.say("activity.word.status." + code);
		}
		Vocabulary.Entry entry = vocabulary.entry(by.filter(), code);
		return (entry != null) ? this.words.of(entry.label()) : code;
	}

}
