package org.roca.portfolio.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.filter.RegisterReader;
import org.roca.portfolio.shared.filter.RegisterReading;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.measure.RegisterQueries;

/**
 * Reads the address of a register and one page of its rows. A page starts after a record,
 * not at a number.
 */
@Component
public class RegisterPages {

	/** Rows of one page. */
	public static final int ROWS = 100;

	private static final String AFTER = "after";

	private final VocabularyQueries vocabularies;

	private final RegisterQueries registers;

	RegisterPages(VocabularyQueries vocabularies, RegisterQueries registers) {
		this.vocabularies = vocabularies;
		this.registers = registers;
	}

	/**
	 * Reads rows.
	 *
	 * @param <R> what a row is
	 */
	public interface Rows<R> {

		/**
		 * The rows of a selection in the order of the page.
		 * @param filter the selection
		 * @param after the slug of the record before the page, null for the first page
		 * @param limit how many rows at most
		 */
		List<R> read(RegisterFilter filter, @Nullable String after, int limit);

	}

	/**
	 * One page of a register that can be long.
	 * @param params the query of the address
	 * @param rows reads its rows
	 * @param slug the slug of a row
	 */
	public <R> RegisterPage<R> page(Scope scope, Register register, MultiValueMap<String, String> params, Rows<R> rows,
			Function<R, String> slug) {
		Vocabulary vocabulary = this.vocabularies.vocabulary(scope);
		RegisterReading reading = RegisterReader.read(register, params, vocabulary, Set.of(AFTER, "lang"));
		List<FilterProblem> problems = new ArrayList<>(reading.problems());
		RegisterFilter filter = reading.filter();
		String after = after(scope, register, params.getFirst(AFTER), problems);
		List<R> read = rows.read(filter, after, ROWS + 1);
		boolean more = read.size() > ROWS;
		List<R> shown = more ? read.subList(0, ROWS) : read;
		String next = more ? filter.href() + (filter.isEmpty() ? "?" : "&") + "after=" + slug.apply(shown.get(ROWS - 1))
				: null;
		return new RegisterPage<>(filter, List.copyOf(problems), vocabulary, this.registers.count(scope, filter),
				this.registers.count(scope, RegisterFilter.of(register)), shown, next,
				(after != null) ? filter.href() : null);
	}

	/**
	 * A register that is short enough for one page.
	 * @param params the query of the address
	 * @param rows reads all of its rows
	 */
	public <R> RegisterPage<R> whole(Scope scope, Register register, MultiValueMap<String, String> params,
			Function<RegisterFilter, List<R>> rows) {
		Vocabulary vocabulary = this.vocabularies.vocabulary(scope);
		RegisterReading reading = RegisterReader.read(register, params, vocabulary, Set.of("lang"));
		List<R> read = rows.apply(reading.filter());
		return new RegisterPage<>(reading.filter(), reading.problems(), vocabulary, read.size(),
				this.registers.count(scope, RegisterFilter.of(register)), read, null, null);
	}

	private @Nullable String after(Scope scope, Register register, @Nullable String after,
			List<FilterProblem> problems) {
		if (after == null || after.isEmpty()) {
			return null;
		}
		String slug = after.replace('\0', ' ');
		if (this.registers.has(scope, register, slug)) {
			return slug;
		}
		problems.add(new FilterProblem(AFTER, slug.substring(0, Math.min(200, slug.length())),
				FilterProblem.Reason.NOT_UNDERSTOOD));
		return null;
	}

}
