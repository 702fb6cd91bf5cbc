package org.roca.portfolio.shared.filter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.lens.Lens;

/**
 * Reads a selection from the query of an address. What can't be understood is never
 * dropped in silence: it is returned by name, for the page to say.
 */
public final class FilterReader {

	private static final int LONGEST = 200;

	private static final int MOST = 100;

	private static final Pattern SAID = Pattern.compile("(?:([0-9]{2})\\.)?([0-9]{2})\\.([0-9]{4})");

	private final Vocabulary vocabulary;

	private final Map<FilterName, List<String>> values = new EnumMap<>(FilterName.class);

	private final List<FilterProblem> problems = new ArrayList<>();

	private FilterReader(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * Reads a selection.
	 * @param params the query as the browser sent it
	 * @param vocabulary the codes in the person's view
	 * @param others names that the page itself understands
	 */
	public static FilterReading read(MultiValueMap<String, String> params, Vocabulary vocabulary, Set<String> others) {
		FilterReader reader = new FilterReader(vocabulary);
		params.forEach((param, values) -> {
			Optional<FilterName> name = FilterName.of(param);
			if (name.isPresent()) {
				values.stream().limit(MOST).forEach((value) -> reader.take(name.get(), value.strip()));
				if (values.size() > MOST) {
					reader.refuse(param, values.get(MOST), FilterProblem.Reason.TOO_MANY);
				}
			}
			else if (!others.contains(param) && !Lens.PARAMETERS.contains(param)) {
				reader.refuse(param, String.join(", ", values), FilterProblem.Reason.UNKNOWN_NAME);
			}
		});
		return new FilterReading(new ActivityFilter(reader.values), List.copyOf(reader.problems));
	}

	private void take(FilterName name, String value) {
		if (value.isEmpty()) {
			return;
		}
		if (value.length() > LONGEST) {
			refuse(name.param(), value.substring(0, LONGEST) + "…", FilterProblem.Reason.TOO_LONG);
		}
		else if (value.indexOf('\0') >= 0) {
			refuse(name.param(), value.replace('\0', ' '), FilterProblem.Reason.NOT_UNDERSTOOD);
		}
		else {
			understand(name, value).ifPresentOrElse((understood) -> keep(name, understood),
					() -> refuse(name.param(), value, FilterProblem.Reason.NOT_UNDERSTOOD));
		}
	}

	private void keep(FilterName name, String value) {
		List<String> chosen = this.values.computeIfAbsent(name, (key) -> new ArrayList<>());
		if (chosen.contains(value)) {
			return;
		}
		if (!chosen.isEmpty() && takesOne(name)) {
			refuse(name.param(), value, FilterProblem.Reason.ONLY_ONE);
		}
		else {
			chosen.add(value);
		}
	}

	private static boolean takesOne(FilterName name) {
		return name.kind() == FilterKind.DATE || name.kind() == FilterKind.TEXT;
	}

	private Optional<String> understand(FilterName name, String value) {
		if (FilterName.UNKNOWN.equals(value) && name.canBeUnknown()) {
			return Optional.of(value);
		}
		return switch (name.kind()) {
			case CODE -> this.vocabulary.resolve(name, value);
			case WORD, FACT, WHEN -> name.words().stream().filter(value::equals).findFirst();
			case YEAR -> value.matches("[12][0-9]{3}") ? Optional.of(value) : Optional.empty();
			case DATE -> date(value);
			case DATED -> dated(value);
			case REFERENCE ->
				Optional.of(value.toUpperCase(Locale.ROOT)).filter((code) -> code.matches("[A-Z0-9-]+-[0-9]{4,}"));
			case TEXT -> Optional.of(value);
		};
	}

	/** As addresses write a date, or as people do: {@code 16.11.2020}. */
	public static Optional<String> date(String value) {
		Matcher said = SAID.matcher(value);
		String written = said.replaceFirst((said.matches() && said.group(1) != null) ? "$3-$2-$1" : "$3-$2");
		try {
			return Optional.of(PartialDate.parse(written).toString());
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static Optional<String> dated(String value) {
		try {
			return Optional.of(Dated.parse(value).toString());
		}
		catch (IllegalArgumentException ex) {
			return date(value);
		}
	}

	private void refuse(String param, String value, FilterProblem.Reason reason) {
		this.problems.add(new FilterProblem(param, value, reason));
	}

}
