package org.roca.portfolio.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.filter.RegisterReader;
import org.roca.portfolio.shared.filter.RegisterReading;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.filter.RegisterSort;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.measure.RegisterFacetQueries;
import org.roca.portfolio.shared.measure.RegisterFacets;
import org.roca.portfolio.shared.measure.RegisterQueries;
import org.roca.portfolio.shared.measure.RegisterShare;

/**
 * Reads the address of a register and one page of its rows. A page starts after a record,
 * not at a number.
 */
@Component
public class RegisterPages {

	/** Rows of one page. */
	public static final int ROWS = 100;

	private static final String AFTER = "after";

	private static final String SORT = "sort";

	private static final String BY = "by";

	private final VocabularyQueries vocabularies;

	private final RegisterQueries registers;

	private final RegisterFacetQueries facets;

	RegisterPages(VocabularyQueries vocabularies, RegisterQueries registers, RegisterFacetQueries facets) {
		this.vocabularies = vocabularies;
		this.registers = registers;
		this.facets = facets;
	}

	/**
	 * One page of a register.
	 * @param params the query of the address
	 * @param rows reads its rows
	 * @param token a row as {@link Register#token()} writes it
	 */
	public <R> RegisterPage<R> page(Scope scope, Register register, MultiValueMap<String, String> params,
			Function<RegisterSlice, List<R>> rows, Function<R, String> token) {
		return page(RegisterCall.table(scope, register, params), ROWS, rows, token);
	}

	/** A selection of a register without any of its rows. */
	public RegisterPage<String> page(RegisterCall call) {
		return page(call, 0, (slice) -> List.of(), Function.identity());
	}

	/**
	 * One page of a register in any of its views.
	 * @param size how many rows it has
	 * @param rows reads its rows
	 * @param token a row as {@link Register#token()} writes it
	 */
	public <R> RegisterPage<R> page(RegisterCall call, int size, Function<RegisterSlice, List<R>> rows,
			Function<R, String> token) {
		Scope scope = call.scope();
		Asked asked = asked(call);
		RegisterAddress address = asked.address();
		String after = after(scope, call.register(), call.params().getFirst(AFTER), asked.problems());
		List<R> read = rows.apply(new RegisterSlice(address.filter(), address.sort(), language(), after, size + 1));
		RegisterShare share = this.registers.share(scope, address.filter());
		boolean more = read.size() > size;
		List<R> shown = more ? read.subList(0, size) : read;
		return new RegisterPage<>(address, List.copyOf(asked.problems()), asked.vocabulary(),
				this.facets.facets(scope, address.filter()), share.selected(), share.inView(), shown,
				more ? token.apply(shown.get(size - 1)) : null, after);
	}

	/**
	 * All rows that an address selects, for a file.
	 * @param params the query of the address
	 * @param rows reads its rows
	 */
	public <R> RegisterPage<R> whole(Scope scope, Register register, MultiValueMap<String, String> params,
			Function<RegisterSlice, List<R>> rows) {
		Asked asked = asked(RegisterCall.table(scope, register, params));
		RegisterAddress address = asked.address();
		List<R> read = rows
			.apply(new RegisterSlice(address.filter(), address.sort(), language(), null, Integer.MAX_VALUE));
		return new RegisterPage<>(address, List.copyOf(asked.problems()), asked.vocabulary(),
				new RegisterFacets(Map.of()), read.size(), this.registers.count(scope, RegisterFilter.of(register)),
				read, null, null);
	}

	/** What an address asks for, as far as it is understood. */
	private Asked asked(RegisterCall call) {
		Vocabulary vocabulary = this.vocabularies.vocabulary(call.scope());
		RegisterReading reading = RegisterReader.read(call.register(), call.params(), vocabulary, call.others());
		List<FilterProblem> problems = new ArrayList<>(reading.problems());
		return new Asked(vocabulary, new RegisterAddress(reading.filter(),
				sort(call.register(), call.params(), problems), call.view(), by(call, problems)), problems);
	}

	/**
	 * What was understood of an address.
	 *
	 * @param problems what was not
	 */
	private record Asked(Vocabulary vocabulary, RegisterAddress address, List<FilterProblem> problems) {
	}

	private static @Nullable Criterion by(RegisterCall call, List<FilterProblem> problems) {
		String asked = call.params().getFirst(BY);
		if (call.view() != RegisterView.CHART || asked == null || asked.isBlank()) {
			return null;
		}
		Optional<Criterion> by = RegisterView.charted(call.register())
			.stream()
			.filter((each) -> each.param().equals(asked.strip()))
			.findFirst();
		if (by.isEmpty()) {
			problems.add(new FilterProblem(BY, shown(asked), FilterProblem.Reason.NOT_UNDERSTOOD));
		}
		return by.orElse(null);
	}

	/** Whether the order that an address asks for is understood, or none is asked for. */
	public static boolean isOrdered(Register register, MultiValueMap<String, String> params) {
		List<FilterProblem> problems = new ArrayList<>();
		sort(register, params, problems);
		return problems.isEmpty();
	}

	private static RegisterSort sort(Register register, MultiValueMap<String, String> params,
			List<FilterProblem> problems) {
		String code = params.getFirst(SORT);
		RegisterSort usual = register.sorts().get(0);
		if (code == null || code.isEmpty()) {
			return usual;
		}
		Optional<RegisterSort> sort = register.sort(code);
		if (sort.isEmpty()) {
			problems.add(new FilterProblem(SORT, shown(code), FilterProblem.Reason.NOT_UNDERSTOOD));
		}
		return sort.orElse(usual);
	}

	private static String language() {
		return LocaleContextHolder.getLocale().getLanguage();
	}

	private static String shown(String value) {
		return value.replace('\0', ' ').substring(0, Math.min(200, value.length()));
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
		problems.add(new FilterProblem(AFTER, shown(slug), FilterProblem.Reason.NOT_UNDERSTOOD));
		return null;
	}

}
