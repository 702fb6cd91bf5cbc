package org.roca.portfolio.shared.lookup;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.lookup.LookupKind.Detail;

/**
 * What a person chooses from to describe a new record.
 *
 * @param kinds the kinds of the register's records
 * @param countries all countries, those of the programme first
 * @param projects the projects that the person keeps
 */
public record AddingLists(List<Option> kinds, List<Option> countries, List<Option> projects) {

	static final AddingLists NONE = new AddingLists(List.of(), List.of(), List.of());

	/** The list for a detail. */
	public List<Option> of(Detail detail) {
		return switch (detail) {
			case KIND -> this.kinds;
			case COUNTRY, NEIGHBOUR -> this.countries;
			case PROJECT -> this.projects;
		};
	}

	/** The code when the list has it, else null. */
	@Nullable String known(Detail detail, String code) {
		return of(detail).stream().map(Option::code).filter(Predicate.isEqual(code)).findFirst().orElse(null);
	}

	/**
	 * A line of a list.
	 *
	 * @param code the value that the form sends
	 * @param label what the person reads
	 */
	public record Option(String code, Text label) {
	}

}
