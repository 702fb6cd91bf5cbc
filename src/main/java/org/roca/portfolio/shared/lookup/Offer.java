package org.roca.portfolio.shared.lookup;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.roca.portfolio.shared.lookup.LookupKind.Detail;

/**
 * What a person is offered for a name that no record has, or that several have: the
 * records that come near, and to add it as a new one.
 *
 * @param kind what was looked for
 * @param typed the name
 * @param near records that come near, best first
 * @param lists what a new record is described with
 * @param chosen what is chosen from the lists so far; empty text for nothing
 * @param missing what a new record still lacks
 * @param adding whether the person has decided to add it
 */
public record Offer(LookupKind kind, String typed, List<Choice> near, AddingLists lists, Map<Detail, String> chosen,
		Set<Detail> missing, boolean adding) {

	/** Whether there is anything to choose. */
	public boolean hasAny() {
		return this.kind.takesNew() || !this.near.isEmpty();
	}

	/** What the radio button of a near match sends. */
	public String use(Choice choice) {
		return Decision.use(choice, this.typed);
	}

	/** What the radio button for a new record sends. */
	public String add() {
		return Decision.add(this.typed);
	}

}
