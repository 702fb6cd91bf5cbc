package org.roca.portfolio.shared.lookup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.lookup.Resolution.Blank;

/**
 * Looks names up in the registers: for the list under a field, for the reading of a form,
 * and to add what is new.
 */
@Component
public class Lookups {

	private final Map<LookupKind, Directory> directories = new EnumMap<>(LookupKind.class);

	private final LookupQueries queries;

	private final AddingListQueries lists;

	Lookups(List<Directory> directories, LookupQueries queries, AddingListQueries lists) {
		directories.forEach((directory) -> this.directories.put(directory.kind(), directory));
		this.queries = queries;
		this.lists = lists;
	}

	/**
	 * The records that fit what is typed, in any of their names and spellings.
	 * @param reader the language of the names that come first
	 * @return their slugs, best first
	 */
	public List<String> slugs(Scope scope, LookupKind kind, String typed, Locale reader) {
		return find(scope, Editor.none(), kind, typed, Around.NOTHING, reader).stream()
			.map((match) -> match.choice().slug())
			.toList();
	}

	/** The records that fit what is typed, best first, by one query. */
	List<Match> find(Scope scope, Editor editor, LookupKind kind, String typed, Around around, Locale reader) {
		return matches(scope, editor, kind, List.of(new Wanted(typed, "")), around, reader, true).get(0);
	}

	/** What is offered to a person who says that a name is new, by two queries. */
	Offer offer(Scope scope, Editor editor, LookupKind kind, NamedField field, Around around) {
		List<Match> near = matches(scope, editor, kind, List.of(Wanted.of(field)), around, Locale.ENGLISH, true).get(0);
		return new NameReading(kind, this.lists.lists(editor, kind), around).offer(field, near, near.isEmpty());
	}

	/**
	 * What the names of a form mean. Makes one query for any number of names, and one
	 * more where a name leads to no record.
	 * @param kind what all of them name
	 * @param fields the names, in any order
	 * @param around the record in which they stand
	 * @return what each of them means, in the order of the fields
	 */
	@Transactional(readOnly = true)
	public List<Resolution> resolve(Scope scope, Editor editor, LookupKind kind, List<NamedField> fields,
			Around around) {
		List<NamedField> typed = new ArrayList<>(fields);
		typed.removeIf((field) -> field.typed().isEmpty());
		if (typed.isEmpty()) {
			return fields.stream().map((field) -> (Resolution) new Blank()).toList();
		}
		List<NamedField> decided = NameReading.withSharedDecisions(typed);
		List<List<Match>> matches = matches(scope, editor, kind, decided.stream().map(Wanted::of).toList(), around,
				Locale.ENGLISH, false);
		boolean known = IntStream.range(0, typed.size())
			.allMatch((at) -> NameReading.meant(decided.get(at), matches.get(at)) != null);
		NameReading reading = new NameReading(kind, known ? AddingLists.NONE : this.lists.lists(editor, kind), around);
		List<Resolution> resolutions = new ArrayList<>();
		int at = 0;
		for (NamedField field : fields) {
			resolutions.add(field.typed().isEmpty() ? new Blank() : reading.read(decided.get(at), matches.get(at++)));
		}
		return resolutions;
	}

	/**
	 * Adds what a form decided to add; the same record for the same name and country.
	 * @param record the description that {@link #resolve} checked
	 * @return the key of the record
	 */
	@Transactional
	public long add(Editor editor, LookupKind kind, NewRecord record) {
		if (!(directory(kind) instanceof Directory.Open open) || !editor.mayEdit()) {
			throw new IllegalArgumentException("Nothing is added to the " + kind.word() + " by " + editor.username());
		}
		return open.add(editor, record);
	}

	private List<List<Match>> matches(Scope scope, Editor editor, LookupKind kind, List<Wanted> wanted, Around around,
			Locale reader, boolean also) {
		Directory directory = directory(kind);
		return this.queries.matches(directory, directory.inView(scope).and(directory.offered(editor)), wanted, around,
				reader, also);
	}

	private Directory directory(LookupKind kind) {
		return Objects.requireNonNull(this.directories.get(kind), () -> "No register of " + kind.word());
	}

}
