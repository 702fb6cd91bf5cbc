package org.roca.portfolio.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.filter.FilterProblem;

/**
 * Reads from an address how the list is to be shown. What can't be understood is returned
 * by name, for the page to say, like a filter.
 */
final class ListReader {

	/** Names of the address that select nothing. */
	static final Set<String> NAMES = Stream
		.concat(Stream.of("sort", "columns", "group", "size", "after", "before", "go", "lang"),
				ListChoices.LONG.stream().map((name) -> ListReader.FIND + name.param()))
		.collect(Collectors.toUnmodifiableSet());

	/** What a person looks for in the choices of a filter. */
	static final String FIND = "find-";

	/** What is typed, at most. */
	static final int LONGEST = 200;

	private final MultiValueMap<String, String> asked;

	private final List<FilterProblem> problems;

	/**
	 * Reads an address.
	 * @param asked its query
	 * @param problems takes what was not understood
	 */
	ListReader(MultiValueMap<String, String> asked, List<FilterProblem> problems) {
		this.asked = asked;
		this.problems = problems;
	}

	ListView view() {
		return new ListView(read("sort", ActivitySort::of).orElse(ActivitySort.LATEST), columns(),
				read("group", ListGroup::of).orElse(null),
				read("size", ListReader::size).orElse(ListView.USUAL.size()));
	}

	/** Both as boxes of a form send them and divided by commas. */
	private List<ListColumn> columns() {
		return this.asked.getOrDefault("columns", List.of())
			.stream()
			.flatMap((value) -> Arrays.stream(value.replace('\0', ' ').split(",")))
			.map(String::strip)
			.filter((code) -> !code.isEmpty())
			.limit(LONGEST)
			.flatMap((code) -> understood("columns", code, ListColumn::of).stream())
			.distinct()
			.sorted()
			.toList();
	}

	private static Optional<Integer> size(String value) {
		return ListView.SIZES.stream().filter((size) -> size.toString().equals(value)).findFirst();
	}

	private <T> Optional<T> read(String name, Function<String, Optional<T>> understand) {
		String value = value(name);
		return (value != null) ? understood(name, value, understand) : Optional.empty();
	}

	private <T> Optional<T> understood(String name, String value, Function<String, Optional<T>> understand) {
		Optional<T> understood = understand.apply(value);
		if (understood.isEmpty()) {
			refuse(name, value);
		}
		return understood;
	}

	/** What a name was given, or null where nothing was. */
	@Nullable String value(String name) {
		return typed(this.asked, name);
	}

	/** What was typed for a name, as a page can show it; null where nothing was. */
	static @Nullable String typed(MultiValueMap<String, String> asked, String name) {
		String value = Objects.requireNonNullElse(asked.getFirst(name), "").replace('\0', ' ').strip();
		return value.isEmpty() ? null : value.substring(0, Math.min(LONGEST, value.length()));
	}

	/** The list has no row at which the page could start. */
	void lacks(String name, String value) {
		this.problems.add(new FilterProblem(name, value, FilterProblem.Reason.NO_ROW));
	}

	private void refuse(String name, String value) {
		this.problems.add(new FilterProblem(name, value, FilterProblem.Reason.NOT_UNDERSTOOD));
	}

}
