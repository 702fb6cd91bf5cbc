package org.roca.portfolio.shared.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.measure.FoundCodeQueries;
import org.roca.portfolio.shared.measure.RegisterFacetQueries;
import org.roca.portfolio.shared.measure.RegisterFacets;
import org.roca.portfolio.shared.measure.RegisterOrderQueries;
import org.roca.portfolio.shared.measure.RegisterOrderQueries.Start;
import org.roca.portfolio.shared.measure.RegisterQueries;
import org.roca.portfolio.shared.measure.RegisterShare;
import org.roca.portfolio.shared.web.RegisterChoice.Looked;

/**
 * Reads the address of a register and one page of its rows. A page starts after a record,
 * not at a number. All of a page is read of the same state of the records.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class RegisterPages {

	/** Rows of one page. */
	public static final int ROWS = 100;

	private static final String AFTER = "after";

	private static final String GO = "go";

	private final VocabularyQueries vocabularies;

	private final RegisterQueries registers;

	private final RegisterFacetQueries facets;

	private final FoundCodeQueries found;

	private final RegisterOrderQueries orders;

	RegisterPages(VocabularyQueries vocabularies, RegisterQueries registers, RegisterFacetQueries facets,
			FoundCodeQueries found, RegisterOrderQueries orders) {
		this.vocabularies = vocabularies;
		this.registers = registers;
		this.facets = facets;
		this.found = found;
		this.orders = orders;
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

	/** A selection of a register with the choices of one criterion, and nothing else. */
	public RegisterPage<String> choices(RegisterCall call, Criterion criterion) {
		RegisterAsked asked = RegisterAsked.of(call, this.vocabularies.vocabulary(call.scope()));
		Set<Criterion> one = Set.of(criterion);
		return new RegisterPage<>(asked.address(), asked.problems(), asked.vocabulary(),
				this.facets.facets(call.scope(), asked.address().filter(), one), looked(call, one), 0, 0, List.of(),
				null, null);
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
		RegisterAsked asked = RegisterAsked.of(call, this.vocabularies.vocabulary(scope));
		RegisterAddress address = asked.address();
		RegisterSlice whole = slice(scope, address, size + 1);
		String after = start(call, asked, whole);
		List<R> read = rows.apply(whole.after(after));
		RegisterShare share = this.registers.share(scope, address.filter());
		boolean more = read.size() > size;
		List<R> shown = more ? read.subList(0, size) : read;
		return new RegisterPage<>(address, List.copyOf(asked.problems()), asked.vocabulary(),
				this.facets.facets(scope, address.filter()), looked(call, call.register().criteria()), share.selected(),
				share.inView(), shown, more ? token.apply(shown.get(size - 1)) : null, after);
	}

	/**
	 * All rows that an address selects, for a file.
	 * @param params the query of the address
	 * @param rows reads its rows
	 */
	public <R> RegisterPage<R> whole(Scope scope, Register register, MultiValueMap<String, String> params,
			Function<RegisterSlice, List<R>> rows) {
		RegisterAsked asked = RegisterAsked.of(RegisterCall.table(scope, register, params),
				this.vocabularies.vocabulary(scope));
		RegisterAddress address = asked.address();
		List<R> read = rows.apply(slice(scope, address, Integer.MAX_VALUE));
		return new RegisterPage<>(address, List.copyOf(asked.problems()), asked.vocabulary(),
				new RegisterFacets(Map.of()), Map.of(), read.size(),
				this.registers.count(scope, RegisterFilter.of(register)), read, null, null);
	}

	/** Whether the order that an address asks for is understood, or none is asked for. */
	public static boolean isOrdered(Register register, MultiValueMap<String, String> params) {
		List<FilterProblem> problems = new ArrayList<>();
		RegisterAsked.sort(register, params, problems);
		return problems.isEmpty();
	}

	private RegisterSlice slice(Scope scope, RegisterAddress address, int limit) {
		RegisterFilter filter = address.filter();
		return new RegisterSlice(filter, address.sort(), LocaleContextHolder.getLocale().getLanguage(), null, limit,
				this.orders.counts(scope, filter.register(), address.sort()));
	}

	/**
	 * The record after which the page starts that is asked for, null for the first page.
	 */
	private @Nullable String start(RegisterCall call, RegisterAsked asked, RegisterSlice whole) {
		String typed = call.value(GO);
		if (typed != null && call.view() == RegisterView.TABLE) {
			Optional<Start> start = this.orders.start(call.scope(), whole, typed);
			if (start.isEmpty()) {
				asked.lacks(GO, typed);
			}
			return start.map(Start::after).orElse(null);
		}
		String record = call.value(AFTER);
		if (record == null || this.registers.has(call.scope(), call.register(), record)) {
			return record;
		}
		asked.lacks(AFTER, record);
		return null;
	}

	/** What is looked for in long lists of choices. */
	private Map<Criterion, Looked> looked(RegisterCall call, Set<Criterion> criteria) {
		Map<Criterion, Looked> looked = new EnumMap<>(Criterion.class);
		for (Criterion criterion : criteria) {
			String names = criterion.names();
			String typed = call.value(RegisterCall.FIND + criterion.param());
			if (names != null && typed != null) {
				looked.put(criterion, new Looked(typed, this.found.codes(names, typed)));
			}
		}
		return looked;
	}

}
