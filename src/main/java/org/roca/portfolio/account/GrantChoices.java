package org.roca.portfolio.account;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.roca.portfolio.account.AccountQueries.Choice;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.lookup.LongList;
import org.roca.portfolio.shared.lookup.LookupKind;
import org.roca.portfolio.shared.lookup.Lookups;

/**
 * The projects that the form of an account shows to be granted: all while they are few,
 * else those that are granted and those that are looked for.
 */
@Component
class GrantChoices {

	private final AccountQueries queries;

	private final Lookups lookups;

	GrantChoices(AccountQueries queries, Lookups lookups) {
		this.queries = queries;
		this.lookups = lookups;
	}

	Shown shown(AccountForm form, Locale reader) {
		List<Choice> all = this.queries.projects();
		if (!LongList.is(all.size())) {
			return new Shown(all, false, 0);
		}
		Set<String> found = form.getFind().isBlank() ? Set.of()
				: this.queries.codes(this.lookups.slugs(Scope.office(), LookupKind.PROJECTS, form.getFind(), reader));
		List<Choice> some = all.stream()
			.filter((choice) -> found.contains(choice.code()) || form.getProjects().contains(choice.code()))
			.toList();
		return new Shown(some, true, found.size());
	}

	/**
	 * What is shown.
	 *
	 * @param projects the projects
	 * @param cut whether there are others, which are found by a field
	 * @param found how many of them were found by what is typed there
	 */
	record Shown(List<Choice> projects, boolean cut, int found) {
	}

}
