package org.roca.portfolio.exchange;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.reference.CodeLists;
import org.roca.portfolio.reference.CodeLists.CodeList;

/**
 * Checks codes that items use against the code lists of the database.
 */
final class Codes {

	private final CodeLists lists;

	private final Map<CodeList, Set<String>> read = new EnumMap<>(CodeList.class);

	Codes(CodeLists lists) {
		this.lists = lists;
	}

	String require(CodeList list, String code) {
		if (!this.read.computeIfAbsent(list, this.lists::codes).contains(code)) {
			throw new IllegalArgumentException("%s '%s' is not in the code list"
				.formatted(list.name().toLowerCase(Locale.ROOT).replace('_', ' '), code));
		}
		return code;
	}

	@Nullable String check(CodeList list, @Nullable String code) {
		return (code != null) ? require(list, code) : null;
	}

	List<String> all(CodeList list, Collection<String> codes) {
		return codes.stream().map((code) -> require(list, code)).toList();
	}

}
