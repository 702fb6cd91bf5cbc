package org.roca.portfolio.shared.filter;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * The codes that a person may choose from, each with its name: what select lists offer,
 * what chips and charts are labelled with, and what an address is checked against. Holds
 * only what is in the person's scope.
 */
public class Vocabulary {

	private final Map<FilterName, Map<String, Entry>> entries = new EnumMap<>(FilterName.class);

	private final Map<CodeList, Map<String, Entry>> lists = new EnumMap<>(CodeList.class);

	private final Map<String, String> projectAliases = new LinkedHashMap<>();

	/**
	 * A code and its name.
	 *
	 * @param code the code in addresses
	 * @param label the name; a project's label is its code as written
	 * @param theme the number of the thematic area, where the entry belongs to one
	 */
	public record Entry(String code, Text label, @Nullable Integer theme) {
	}

	void add(FilterName name, Entry entry) {
		this.entries.computeIfAbsent(name, (key) -> new LinkedHashMap<>()).put(entry.code(), entry);
	}

	void add(CodeList list, Entry entry) {
		this.lists.computeIfAbsent(list, (key) -> new LinkedHashMap<>()).put(entry.code(), entry);
	}

	/** What another vocabulary has besides. */
	public void add(Vocabulary other) {
		other.entries.forEach((name, entries) -> entries.values().forEach((entry) -> add(name, entry)));
		this.projectAliases.putAll(other.projectAliases);
	}

	void addProjectAlias(String plain, String slug) {
		this.projectAliases.put(plain, slug);
	}

	/**
	 * What a filter offers, in the order to show it.
	 */
	public Map<String, Entry> of(FilterName name) {
		if (name == FilterName.AGENCY_KIND) {
			return of(CodeList.ORGANISATION_KIND);
		}
		FilterName list = switch (name) {
			case LEAD -> FilterName.PROJECT;
			case BENEFITS -> FilterName.COUNTRY;
			case ALONGSIDE -> FilterName.AGENCY;
			default -> name;
		};
		return Collections.unmodifiableMap(this.entries.getOrDefault(list, Map.of()));
	}

	/**
	 * The codes of a fixed list, in the order to show them.
	 */
	public Map<String, Entry> of(CodeList list) {
		return Collections.unmodifiableMap(this.lists.getOrDefault(list, Map.of()));
	}

	/**
	 * The entry of a code.
	 * @return the entry, or null when there is none in view
	 */
	public @Nullable Entry entry(FilterName name, String code) {
		return of(name).get(code);
	}

	/**
	 * The code in its own writing: a project by any of its aliases, a country or a kind
	 * of agency in letters of any size.
	 */
	Optional<String> resolve(FilterName name, String value) {
		if (of(name).containsKey(value)) {
			return Optional.of(value);
		}
		return switch (name) {
			case PROJECT, LEAD -> Optional.ofNullable(this.projectAliases.get(PlainCode.of(value)));
			case COUNTRY, BENEFITS, PILLAR, AGENCY_KIND -> same(name, value);
			default -> Optional.empty();
		};
	}

	private Optional<String> same(FilterName name, String value) {
		return of(name).keySet().stream().filter((code) -> code.equalsIgnoreCase(value)).findFirst();
	}

}
