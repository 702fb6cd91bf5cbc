package org.roca.portfolio.shared.lookup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

	/** Whether a list is too long to choose from, so that its line is named. */
	public boolean isNamed(Detail detail) {
		return detail == Detail.PROJECT && LongList.is(this.projects.size());
	}

	/** What a field shows in which a line is named: its name, or what was typed. */
	public String shown(Detail detail, String typed) {
		return find(detail, typed).map((option) -> Objects.requireNonNullElse(option.label().en(), typed))
			.orElse(typed);
	}

	/** The code of the line that has this code or, where it is named, is called so. */
	@Nullable String known(Detail detail, String typed) {
		return find(detail, typed).map(Option::code).orElse(null);
	}

	private Optional<Option> find(Detail detail, String typed) {
		boolean named = isNamed(detail);
		return of(detail).stream()
			.filter((option) -> option.code().equals(typed) || named && typed.equalsIgnoreCase(option.label().en()))
			.findFirst();
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
