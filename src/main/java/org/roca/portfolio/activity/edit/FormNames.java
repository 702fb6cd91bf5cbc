package org.roca.portfolio.activity.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.roca.portfolio.activity.edit.FieldPath.Cell;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/** Finds the words for changes: all names behind their codes in one query. */
@Component
public class FormNames {

	/** What can be a code or slug, perhaps of the second row of the same. */
	private static final Pattern CODE = Pattern.compile("[\\p{Alnum}_-]{1,100}(#\\d+)?");

	private final NameQueries names;

	private final Words words;

	private final Formats formats;

	FormNames(NameQueries names, Words words, Formats formats) {
		this.names = names;
		this.words = words;
		this.formats = formats;
	}

	/** The words for these changes, and for no others. */
	public FormWords words(Scope scope, Collection<FormChange> changes, Locale reader) {
		Set<String> codes = new LinkedHashSet<>(Set.of(""));
		for (FormChange change : changes) {
			FieldPath path = FieldPath.of(change.path());
			Stream.of(change.before(), change.after())
				.filter(Objects::nonNull)
				.flatMap((value) -> path.rows(value).stream())
				.flatMap(List::stream)
				.forEach((cell) -> add(codes, path, cell));
			path.keyCells().forEach((cell) -> add(codes, path, cell));
			add(codes, path, new Cell(null, "", path.key()));
		}
		return new FormWords(this.words, this.formats, this.names.names(scope, codes, reader));
	}

	private static void add(Set<String> codes, FieldPath path, Cell cell) {
		if (path.kind(cell).isNamed() && CODE.matcher(cell.value()).matches()) {
			codes.add(cell.value().replaceFirst("#\\d+$", ""));
		}
	}

}
