package org.roca.portfolio.shared.lookup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.lookup.LookupKind.Detail;
import org.roca.portfolio.shared.lookup.Resolution.Problem;
import org.roca.portfolio.shared.lookup.Resolution.Resolved;
import org.roca.portfolio.shared.lookup.Resolution.ToAdd;
import org.roca.portfolio.shared.lookup.Resolution.Unknown;

/**
 * Decides what a typed name means: the chosen record while its name stands there, else
 * what the person decided, else the one record that is called so. Nothing is guessed: of
 * several records of one name the person chooses.
 *
 * @param kind what the names name
 * @param lists what a new record is described with
 * @param around the record in which they stand
 */
record NameReading(LookupKind kind, AddingLists lists, Around around) {

	/** So many near matches help; more hide the right one. */
	private static final int NEAR = 5;

	/** A decision about a name holds wherever the form has the same name. */
	static List<NamedField> withSharedDecisions(List<NamedField> fields) {
		Map<String, NamedField> decided = new HashMap<>();
		fields.stream()
			.filter((field) -> Decision.of(field).isMade())
			.forEach((field) -> decided.putIfAbsent(field.typed(), field));
		return fields.stream()
			.map((field) -> Decision.of(field).isMade() || !decided.containsKey(field.typed()) ? field
					: field.decidedAs(decided.getOrDefault(field.typed(), field)))
			.toList();
	}

	/** The record that a name means, or null when that is not clear. */
	static @Nullable Choice meant(NamedField field, List<Match> matches) {
		Decision decision = Decision.of(field);
		List<Match> exact = matches.stream().filter(Match::exact).toList();
		Match meant = exact.stream()
			.filter((match) -> match.named() && match.choice().slug().equals(field.slug()))
			.findFirst()
			.orElse(null);
		if (meant == null && decision.isMade()) {
			meant = matches.stream()
				.filter((match) -> match.choice().slug().equals(decision.slug()))
				.findFirst()
				.orElse(null);
		}
		else if (meant == null && exact.size() == 1) {
			meant = exact.get(0);
		}
		return (meant != null) ? meant.choice() : null;
	}

	/** What a name means. */
	Resolution read(NamedField field, List<Match> matches) {
		Choice meant = meant(field, matches);
		if (meant != null) {
			return new Resolved(meant);
		}
		boolean adds = this.kind.takesNew() && Decision.of(field).adds();
		Offer offer = offer(field, matches, adds);
		if (!isName(field.typed())) {
			return new Unknown(Problem.NO_NAME, offer);
		}
		if (adds) {
			return offer.missing().isEmpty() ? new ToAdd(described(field), offer)
					: new Unknown(Problem.INCOMPLETE, offer);
		}
		return new Unknown(problem(matches), offer);
	}

	private Problem problem(List<Match> matches) {
		if (matches.stream().filter(Match::exact).count() > 1) {
			return Problem.SEVERAL;
		}
		if (this.kind == LookupKind.LEADS) {
			return Problem.NOT_KEPT;
		}
		return this.kind.takesNew() ? Problem.UNKNOWN : Problem.NOT_LISTED;
	}

	/** What to offer for a name. */
	Offer offer(NamedField field, List<Match> matches, boolean adding) {
		List<Choice> near = new ArrayList<>();
		matches.stream()
			.filter((match) -> match.exact() || near.size() < NEAR)
			.forEach((match) -> near.add(match.choice()));
		boolean decided = Decision.of(field).adds();
		Map<Detail, String> chosen = new EnumMap<>(Detail.class);
		Set<Detail> missing = EnumSet.noneOf(Detail.class);
		for (Detail detail : Detail.values()) {
			if (this.kind.asks(detail)) {
				chosen.put(detail, decided ? field.detail(detail) : suggested(detail));
				if (decided && lacks(field, detail)) {
					missing.add(detail);
				}
			}
		}
		return new Offer(this.kind, field.typed(), List.copyOf(near), this.lists, chosen, missing, adding);
	}

	private String suggested(Detail detail) {
		return switch (detail) {
			case COUNTRY -> this.around.countryOrNone();
			case PROJECT -> this.around.projectOrNone();
			case KIND, NEIGHBOUR -> "";
		};
	}

	private boolean lacks(NamedField field, Detail detail) {
		String code = field.detail(detail);
		boolean itself = detail == Detail.NEIGHBOUR && code.equals(field.newCountry());
		return code.isEmpty() ? this.kind.requires(detail) : itself || this.lists.known(detail, code) == null;
	}

	private NewRecord described(NamedField field) {
		return new NewRecord(field.typed(), this.lists.known(Detail.KIND, field.newKind()),
				this.lists.known(Detail.COUNTRY, field.newCountry()),
				this.lists.known(Detail.NEIGHBOUR, field.newNeighbour()),
				this.lists.known(Detail.PROJECT, field.newProject()));
	}

	/** Whether a text can be a name: it has a letter or digit and is not too long. */
	static boolean isName(String typed) {
		return typed.length() <= NamedField.LONGEST && typed.codePoints().anyMatch(Character::isLetterOrDigit);
	}

}
