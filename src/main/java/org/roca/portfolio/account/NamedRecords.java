package org.roca.portfolio.account;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.roca.portfolio.shared.Naming;
import org.roca.portfolio.shared.Scope;

/**
 * The records that the activities of a donor name. Among very many activities it takes
 * long to look for them, so they are looked up once for each state of the records.
 */
@Repository
class NamedRecords {

	/** Donors whose records are remembered: those who read last. */
	private static final int MOST = 20;

	private final JdbcClient jdbc;

	private final Map<Scope, Looked> looked = new LinkedHashMap<>(MOST, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<Scope, Looked> eldest) {
			return size() > MOST;
		}

	};

	NamedRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A donor's scope with them. Within a change that is not yet committed it remains as
	 * it is.
	 */
	Scope in(Scope scope) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return scope;
		}
		String change = this.jdbc.sql("select last_change::text from records_state").query(String.class).single();
		Looked last;
		synchronized (this.looked) {
			last = this.looked.get(scope);
		}
		if (last == null || !last.change().equals(change)) {
			last = new Looked(change, look(scope));
			synchronized (this.looked) {
				this.looked.put(scope, last);
			}
		}
		return scope.naming(last.records());
	}

	private Map<Naming, String> look(Scope scope) {
		Map<Naming, String> records = new EnumMap<>(Naming.class);
		for (Naming naming : Naming.values()) {
			records.put(naming,
					Naming.array(this.jdbc.sql(naming.keys(scope))
						.params(scope.activities("scope_a").params())
						.query(Long.class)
						.list()));
		}
		return records;
	}

	/**
	 * What was found.
	 *
	 * @param change the last change of any record before
	 */
	private record Looked(String change, Map<Naming, String> records) {
	}

}
