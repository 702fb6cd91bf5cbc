package org.roca.portfolio.shared.measure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Named;
import org.roca.portfolio.shared.filter.RegisterFilter;

/**
 * Counts what the choices of a register would leave: each criterion counts its choices
 * among the rows that all other criteria leave.
 */
@Repository
@Transactional(readOnly = true)
public class RegisterFacetQueries {

	private final JdbcClient jdbc;

	private final NamingQueries named;

	private final RegisterCodeQueries codes;

	RegisterFacetQueries(JdbcClient jdbc, NamingQueries named, RegisterCodeQueries codes) {
		this.jdbc = jdbc;
		this.named = named;
		this.codes = codes;
	}

	/** What each choice would leave of a selection. */
	public RegisterFacets facets(Scope scope, RegisterFilter filter) {
		return facets(scope, filter, filter.register().criteria());
	}

	/** What each choice of some criteria would leave of a selection. */
	public RegisterFacets facets(Scope scope, RegisterFilter filter, Set<Criterion> criteria) {
		Named.Names names = this.named.names(scope);
		Map<Criterion, Map<String, Long>> counts = new EnumMap<>(Criterion.class);
		StringJoiner sql = new StringJoiner("\nunion all ");
		Map<String, Object> params = new HashMap<>();
		Map<Criterion, Condition> brought = new EnumMap<>(Criterion.class);
		for (Criterion criterion : criteria) {
			Condition others = filter.with(criterion, List.of()).condition(scope, names);
			if (criterion != Criterion.Q && filter.register().named(criterion) != null) {
				brought.put(criterion, others);
			}
			else if (criterion != Criterion.Q) {
				params.putAll(others.params());
				sql.add("select '%s' facet, coalesce(v.code, '%s') choice, count(*) found from %s join (%s) v on v.id = r.id where %s group by 2"
					.formatted(criterion, FilterName.UNKNOWN, filter.register().from(),
							filter.register().values(criterion, scope).orElseThrow(), others.sql()));
			}
		}
		if (sql.length() > 0) {
			this.jdbc.sql(sql.toString()).params(params).query((row) -> {
				counts.computeIfAbsent(Criterion.valueOf(row.getString("facet")), (criterion) -> new HashMap<>())
					.put(row.getString("choice"), row.getLong("found"));
			});
		}
		this.codes.codes(scope, filter.register(), brought)
			.forEach((criterion, codes) -> counts.put(criterion, count(codes)));
		return new RegisterFacets(counts);
	}

	private static Map<String, Long> count(RegisterCodes codes) {
		Map<String, Long> counts = new HashMap<>();
		codes.rows().forEach((row) -> codes.each(row, (code) -> counts.merge(code, 1L, Long::sum)));
		return counts;
	}

}
