package org.roca.portfolio.shared.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterColumn;
import org.roca.portfolio.shared.filter.RegisterFilter;

/**
 * The numbers of the rows of a register, as far as the person may see them. Rows are
 * written as {@link Register#token()} says.
 *
 * @param register the register
 * @param measures what the activities of each row add up to
 * @param related by column, the rows of another register that belong to each row
 * @param money by column, what each row has in each currency
 * @param own the only row whose contributions the person may see; null where all are
 */
public record RegisterFigures(Register register, Map<String, Measures> measures,
		Map<String, Map<String, Set<String>>> related, Map<String, Map<String, RegisterSum>> money,
		@Nullable String own) {

	private static final Set<String> CONTRIBUTED = Set.of("contributions", "usd");

	/** No numbers, for views that show none. */
	public static RegisterFigures none(Register register) {
		return new RegisterFigures(register, Map.of(), Map.of(), Map.of(), null);
	}

	/**
	 * The number of a row.
	 * @return null where the person may not see it
	 */
	public @Nullable Figure figure(RegisterColumn column, String row) {
		if (isHidden(column, row)) {
			return null;
		}
		return switch (column.kind()) {
			case MEASURE -> this.measures.getOrDefault(row, Measures.NONE)
				.figure(column.code(),
						ActivityFilter.NONE.with(dimension(this.register).filter(), row).href("/activities"));
			case RELATED -> Figure.of(column.code(), related(column, row).size(), rows(column.counted(), row));
			case MONEY ->
				new Figure("contributions-" + column.code(), amount(column, row), rows(Register.CONTRIBUTIONS, row));
			case NAME, FACT, AMOUNT, DOLLARS ->
				throw new IllegalArgumentException("Nothing is counted as " + column.code());
		};
	}

	/** The rows of which a column has counted something. */
	Set<String> rows(RegisterColumn column) {
		return (column.kind() == RegisterColumn.Kind.RELATED)
				? this.related.getOrDefault(column.code(), Map.of()).keySet() : this.measures.keySet();
	}

	/**
	 * What a column adds up to for some rows: each activity and each row of another
	 * register counted once, money of each currency apart.
	 * @param measures what the activities of these rows add up to
	 * @return nothing where the person may see none of it
	 */
	List<RegisterSum> sums(RegisterColumn column, List<String> rows, Measures measures) {
		List<String> seen = rows.stream().filter((row) -> !isHidden(column, row)).toList();
		if (seen.isEmpty() && !rows.isEmpty()) {
			return List.of();
		}
		return switch (column.kind()) {
			case MEASURE -> List.of(new RegisterSum(null, measures.figure(column.code(), "").value()));
			case RELATED -> List.of(RegisterSum.of(distinct(column, seen)));
			case MONEY, AMOUNT, DOLLARS -> money(column, seen);
			case NAME, FACT -> throw new IllegalArgumentException("Nothing is added up as " + column.code());
		};
	}

	private List<RegisterSum> money(RegisterColumn column, List<String> rows) {
		Map<String, RegisterSum> amounts = this.money.getOrDefault(column.code(), Map.of());
		Map<String, BigDecimal> sums = new TreeMap<>();
		rows.stream()
			.map(amounts::get)
			.filter((amount) -> amount != null && amount.value() != null)
			.forEach((amount) -> sums.merge(Objects.requireNonNull(amount.currency()),
					Objects.requireNonNull(amount.value()), BigDecimal::add));
		if (sums.isEmpty()) {
			return List.of(new RegisterSum(null, null));
		}
		List<RegisterSum> all = new ArrayList<>();
		sums.forEach((currency, sum) -> all.add(new RegisterSum(currency, sum)));
		return List.copyOf(all);
	}

	private long distinct(RegisterColumn column, List<String> rows) {
		Set<String> all = new HashSet<>();
		rows.forEach((row) -> all.addAll(related(column, row)));
		return all.size();
	}

	private Set<String> related(RegisterColumn column, String row) {
		return this.related.getOrDefault(column.code(), Map.of()).getOrDefault(row, Set.of());
	}

	private @Nullable BigDecimal amount(RegisterColumn column, String row) {
		RegisterSum sum = this.money.getOrDefault(column.code(), Map.of()).get(row);
		return (sum != null) ? sum.value() : null;
	}

	/** A donor's contributions are its own. */
	private boolean isHidden(RegisterColumn column, String row) {
		return this.own != null && this.register == Register.DONORS && CONTRIBUTED.contains(column.code())
				&& !this.own.equals(row);
	}

	private String rows(Register other, String row) {
		return RegisterFilter.of(other).with(this.register.criterion(), row).href();
	}

	/** What activities have the rows of a register as. */
	static Dimension dimension(Register register) {
		return switch (register) {
			case PROJECTS -> Dimension.LEAD;
			case AGENCIES -> Dimension.AGENCY;
			case SITES -> Dimension.SITE;
			case DONORS -> Dimension.DONOR;
			case CONTRIBUTIONS -> throw new IllegalArgumentException("No activity names a contribution");
		};
	}

}
