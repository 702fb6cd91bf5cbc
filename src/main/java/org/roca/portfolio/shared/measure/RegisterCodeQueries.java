package org.roca.portfolio.shared.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Named;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterSlice;

/**
 * Reads which codes the rows of a register hold. What activities bring is joined to it in
 * memory: there it is counted, and pairs by the hundred thousand would have to be sent to
 * the database.
 */
@Repository
class RegisterCodeQueries {

	private final JdbcClient jdbc;

	private final NamingQueries named;

	RegisterCodeQueries(JdbcClient jdbc, NamingQueries named) {
		this.jdbc = jdbc;
		this.named = named;
	}

	/** The codes of the rows of a selection, in its order. */
	RegisterCodes codes(Scope scope, RegisterSlice slice, Criterion criterion) {
		Register register = slice.filter().register();
		Map<Criterion, RegisterCodes> codes = Map.of(criterion, begin(scope, register, criterion));
		read(slice.bind(this.jdbc.sql(rows(scope, register, criterion) + slice.sql(scope)), scope), codes);
		return codes.get(criterion);
	}

	/**
	 * The codes of some criteria, in one query.
	 * @param selected by criterion, the rows to read; in no order
	 */
	Map<Criterion, RegisterCodes> codes(Scope scope, Register register, Map<Criterion, Condition> selected) {
		Map<Criterion, RegisterCodes> codes = new EnumMap<>(Criterion.class);
		List<String> sql = new ArrayList<>();
		Map<String, Object> params = new HashMap<>();
		selected.forEach((criterion, rows) -> {
			codes.put(criterion, begin(scope, register, criterion));
			sql.add(rows(scope, register, criterion) + "where " + rows.sql());
			params.putAll(rows.params());
		});
		if (!sql.isEmpty()) {
			read(this.jdbc.sql(String.join("\nunion all ", sql)).params(params), codes);
		}
		return codes;
	}

	private RegisterCodes begin(Scope scope, Register register, Criterion criterion) {
		Named brought = register.named(criterion);
		return new RegisterCodes((brought != null) ? this.named.names(scope).values(brought) : Map.of());
	}

	private static String rows(Scope scope, Register register, Criterion criterion) {
		String head = "select '%s' criterion, r.%s::text token, %s bearer, ".formatted(criterion, register.token(),
				(register.named(criterion) != null) ? register.bearer(scope) : "null::text");
		return register.values(criterion, scope)
			.map((values) -> head
					+ "v.code from %s left join (%s) v on v.id = r.id ".formatted(register.from(), values))
			.orElseGet(() -> head + "null code from %s ".formatted(register.from()));
	}

	private static void read(JdbcClient.StatementSpec sql, Map<Criterion, RegisterCodes> codes) {
		sql.query((row) -> {
			codes.get(Criterion.valueOf(row.getString("criterion")))
				.add(row.getString("token"), row.getString("bearer"), row.getString("code"));
		});
	}

}
