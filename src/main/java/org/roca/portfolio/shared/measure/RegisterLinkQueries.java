package org.roca.portfolio.shared.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.Scope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads which rows of the registers belong to which values of a criterion, by the same
 * pairs by which choices are counted.
 */
@Repository
@Transactional(readOnly = true)
public class RegisterLinkQueries {

	private final JdbcClient jdbc;

	private final NamingQueries named;

	RegisterLinkQueries(JdbcClient jdbc, NamingQueries named) {
		this.jdbc = jdbc;
		this.named = named;
	}

	/** The rows of a whole register by each code of a criterion; in no order. */
	Map<String, Set<String>> links(Scope scope, Register register, Criterion by) {
		Condition inView = RegisterFilter.of(register).condition(scope);
		Condition values = register.values(by, scope, this.named.names(scope));
		Map<String, Set<String>> links = new HashMap<>();
		this.jdbc
			.sql("""
					select v.code, array_agg(r.%s::text) tokens from %s join (%s) v on v.id = r.id
						where %s and v.code is not null group by 1""".formatted(register.token(), register.from(),
					values.sql(), inView.sql()))
			.params(values.params())
			.params(inView.params())
			.query((row) -> {
				links.put(row.getString("code"), Set.of((String[]) row.getArray("tokens").getArray()));
			});
		return links;
	}

	/**
	 * The rows of a selection, group by group.
	 * @param slice the whole selection in its order
	 * @param by what they are grouped by
	 * @param told the codes that are groups
	 */
	public RegisterMembers members(Scope scope, RegisterSlice slice, Criterion by, Predicate<String> told) {
		Register register = slice.filter().register();
		Condition values = register.values(by, scope, this.named.names(scope));
		Map<String, Set<String>> codes = new LinkedHashMap<>();
		slice
			.bind(this.jdbc.sql("select r.%s::text token, v.code from %s left join (%s) v on v.id = r.id %s"
				.formatted(register.token(), register.from(), values.sql(), slice.sql(scope))), scope)
			.params(values.params())
			.query((row) -> {
				Set<String> stated = codes.computeIfAbsent(row.getString("token"), (token) -> new LinkedHashSet<>());
				String code = row.getString("code");
				if (code != null && told.test(code)) {
					stated.add(code);
				}
			});
		Map<String, List<String>> groups = new HashMap<>();
		codes.forEach((token, stated) -> (stated.isEmpty() ? Set.of(FilterName.UNKNOWN) : stated)
			.forEach((code) -> groups.computeIfAbsent(code, (group) -> new ArrayList<>()).add(token)));
		return new RegisterMembers(List.copyOf(codes.keySet()), groups);
	}

}
