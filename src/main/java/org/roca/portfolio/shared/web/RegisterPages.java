package org.roca.portfolio.shared.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import org.roca.portfolio.shared.filter.RegisterSort;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.measure.FoundCodeQueries;
import org.roca.portfolio.shared.measure.RegisterFacetQueries;
import org.roca.portfolio.shared.measure.RegisterFacets;
import org.roca.portfolio.shared.measure.RegisterFigures;
import org.roca.portfolio.shared.measure.RegisterNumbers;
import org.roca.portfolio.shared.measure.RegisterOrderQueries;
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

	private final VocabularyQueries vocabularies;

	private final RegisterQueries registers;

	private final RegisterFacetQueries facets;

	private final FoundCodeQueries found;

	private final RegisterOrderQueries orders;

	private final RegisterNumbers numbers;

	private final RegisterListings listings;

	RegisterPages(VocabularyQueries vocabularies, RegisterQueries registers, RegisterFacetQueries facets,
			FoundCodeQueries found, RegisterOrderQueries orders, RegisterNumbers numbers, RegisterListings listings) {
		this.vocabularies = vocabularies;
		this.registers = registers;
		this.facets = facets;
		this.found = found;
		this.orders = orders;
		this.numbers = numbers;
		this.listings = listings;
	}

	/**
	 * One page of the table of a register.
	 * @param params the query of the address
	 */
	public <R> RegisterPage<R> page(Scope scope, Register register, MultiValueMap<String, String> params,
			RegisterRows<R> rows) {
		return page(RegisterCall.table(scope, register, params), ROWS, rows);
	}

	/** A selection of a register without any of its rows. */
	public RegisterPage<String> page(RegisterCall call) {
		return page(call, 0, RegisterRows.NONE);
	}

	/** A selection of a register with the choices of one criterion, and nothing else. */
	public RegisterPage<String> choices(RegisterCall call, Criterion criterion) {
		RegisterAsked asked = RegisterAsked.of(call, this.vocabularies.vocabulary(call.scope()));
		Set<Criterion> one = Set.of(criterion);
		return new RegisterPage<>(asked.address(), asked.problems(), asked.vocabulary(),
				this.facets.facets(call.scope(), asked.address().filter(), one), looked(call, one), 0, 0,
				RegisterFigures.none(call.register()), RegisterListing.of(List.of(), null, null));
	}

	/**
	 * One page of a register in any of its views.
	 * @param size how many rows it has
	 */
	public <R> RegisterPage<R> page(RegisterCall call, int size, RegisterRows<R> rows) {
		Scope scope = call.scope();
		RegisterAsked asked = RegisterAsked.of(call, this.vocabularies.vocabulary(scope));
		RegisterFigures figures = figures(call, asked);
		RegisterListing<R> listing = this.listings.listing(call, asked, slice(scope, asked), size, rows, figures);
		RegisterFilter filter = asked.address().filter();
		RegisterShare share = this.registers.share(scope, filter);
		return new RegisterPage<>(asked.address(), List.copyOf(asked.problems()), asked.vocabulary(),
				this.facets.facets(scope, filter), looked(call, call.register().criteria()), share.selected(),
				share.inView(), figures, listing);
	}

	/**
	 * All rows that an address selects, for a file.
	 * @param params the query of the address
	 */
	public <R> RegisterPage<R> whole(Scope scope, Register register, MultiValueMap<String, String> params,
			RegisterRows<R> rows) {
		RegisterCall call = RegisterCall.table(scope, register, params);
		RegisterAsked asked = RegisterAsked.of(call, this.vocabularies.vocabulary(scope));
		RegisterFigures figures = this.numbers.figures(scope, register, register.columns());
		RegisterListing<R> listing = this.listings.listing(call, asked, slice(scope, asked), Integer.MAX_VALUE, rows,
				figures);
		RegisterShare share = this.registers.share(scope, asked.address().filter());
		return new RegisterPage<>(asked.address(), List.copyOf(asked.problems()), asked.vocabulary(),
				new RegisterFacets(Map.of()), Map.of(), share.selected(), share.inView(), figures, listing);
	}

	/** Whether the layout that an address asks for is understood. */
	public static boolean isLaidOut(Register register, MultiValueMap<String, String> params) {
		List<FilterProblem> problems = new ArrayList<>();
		new RegisterLayoutReader(register, params, problems).layout();
		return problems.isEmpty();
	}

	/** The numbers that the table shows. */
	private RegisterFigures figures(RegisterCall call, RegisterAsked asked) {
		return (call.view() == RegisterView.TABLE)
				? this.numbers.figures(call.scope(), call.register(), asked.address().layout().shown())
				: RegisterFigures.none(call.register());
	}

	private RegisterSlice slice(Scope scope, RegisterAsked asked) {
		RegisterFilter filter = asked.address().filter();
		RegisterSort sort = asked.address().sort();
		return new RegisterSlice(filter, sort, LocaleContextHolder.getLocale().getLanguage(), null, Integer.MAX_VALUE,
				this.orders.counts(scope, filter.register(), sort), null);
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
