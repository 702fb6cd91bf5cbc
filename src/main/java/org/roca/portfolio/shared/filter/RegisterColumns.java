package org.roca.portfolio.shared.filter;

import java.util.List;

import static org.roca.portfolio.shared.filter.RegisterColumn.amount;
import static org.roca.portfolio.shared.filter.RegisterColumn.dollars;
import static org.roca.portfolio.shared.filter.RegisterColumn.fact;
import static org.roca.portfolio.shared.filter.RegisterColumn.measure;
import static org.roca.portfolio.shared.filter.RegisterColumn.money;
import static org.roca.portfolio.shared.filter.RegisterColumn.name;
import static org.roca.portfolio.shared.filter.RegisterColumn.related;

/** The columns of the registers, in the order of their tables. */
final class RegisterColumns {

	private static final RegisterColumn PARTICIPANTS = measure("participants");

	private static final RegisterColumn WOMEN = measure("women").further();

	private static final RegisterColumn MEN = measure("men").further();

	private static final List<RegisterColumn> PROJECTS = List.of(name("code"), fact("start"), measure("activities"),
			PARTICIPANTS, WOMEN, MEN, related("agencies").further(), related("sites"), related("donors"));

	private static final List<RegisterColumn> AGENCIES = List.of(name("name"), fact("acronym"), fact("kind"),
			fact("country"), related("projects").further(), measure("activities"), PARTICIPANTS.further(), WOMEN, MEN);

	private static final List<RegisterColumn> SITES = List.of(name("name"), fact("kind"), fact("country"),
			fact("neighbour"), fact("opened"), fact("project"), measure("activities"), PARTICIPANTS.further(), WOMEN,
			MEN);

	private static final List<RegisterColumn> DONORS = List.of(name("name"), fact("kind"), related("projects"),
			measure("activities"), PARTICIPANTS.further(), WOMEN, MEN, related("contributions"), money("usd"));

	private static final List<RegisterColumn> CONTRIBUTIONS = List.of(fact("date"), name("donor"), fact("project"),
			fact("source"), amount("agreed"), dollars("usd"));

	private RegisterColumns() {
	}

	static List<RegisterColumn> of(Register register) {
		return switch (register) {
			case PROJECTS -> PROJECTS;
			case AGENCIES -> AGENCIES;
			case SITES -> SITES;
			case DONORS -> DONORS;
			case CONTRIBUTIONS -> CONTRIBUTIONS;
		};
	}

}
