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

	/** Rows that an address can name one by one. */
	private static final int FEW = 20;

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
		String href = opens(column, List.of(row));
		if (href == null) {
			throw new IllegalArgumentException("Nothing is counted as " + column.code());
		}
		return switch (column.kind()) {
			case MEASURE -> this.measures.getOrDefault(row, Measures.NONE).figure(column.code(), href);
			case RELATED -> Figure.of(column.code(), related(column, row).size(), href);
			default -> new Figure("contributions-usd", amount(column, row), href);
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
		String href = (seen.size() <= FEW) ? opens(column, seen) : null;
		return switch (column.kind()) {
			case MEASURE -> List.of(new RegisterSum(null, measures.figure(column.code(), "").value(), href));
			case RELATED -> List.of(new RegisterSum(null, BigDecimal.valueOf(distinct(column, seen)), href));
			case MONEY, AMOUNT, DOLLARS -> money(column, seen, href);
			case NAME, FACT -> throw new IllegalArgumentException("Nothing is added up as " + column.code());
		};
	}

	/** The address of what is counted to some rows, null where nothing is. */
	private @Nullable String opens(RegisterColumn column, List<String> rows) {
		return switch (column.kind()) {
			case MEASURE -> ActivityFilter.NONE.with(dimension(this.register).filter(), rows).href("/activities");
			case RELATED -> rows(column.counted(), rows);
			case MONEY -> rows(Register.CONTRIBUTIONS, rows);
			case NAME, FACT, AMOUNT, DOLLARS -> null;
		};
	}

	private List<RegisterSum> money(RegisterColumn column, List<String> rows, @Nullable String href) {
		Map<String, RegisterSum> amounts = this.money.getOrDefault(column.code(), Map.of());
		Map<String, BigDecimal> sums = new TreeMap<>();
		rows.stream()
			.map(amounts::get)
			.filter((amount) -> amount != null && amount.value() != null)
			.forEach((amount) -> sums.merge(Objects.requireNonNull(amount.currency()),
					Objects.requireNonNull(amount.value()), BigDecimal::add));
		if (sums.isEmpty()) {
			return List.of(new RegisterSum(null, null, href));
		}
		List<RegisterSum> all = new ArrayList<>();
		sums.forEach((currency, sum) -> all.add(new RegisterSum(currency, sum, href)));
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

	private String rows(Register other, List<String> rows) {
		return RegisterFilter.of(other).with(this.register.criterion(), rows).href();
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
