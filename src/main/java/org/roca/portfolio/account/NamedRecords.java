package org.roca.portfolio.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roaringbitmap.RoaringBitmap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.roca.portfolio.shared.Naming;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.tally.Question;
import org.roca.portfolio.shared.tally.Selector;
import org.roca.portfolio.shared.tally.Tallies;

/**
 * The records that the activities of a donor name: counted, and looked up once for each
 * state of the records.
 */
@Repository
class NamedRecords {

	/** Donors whose records are remembered: those who read last. */
	private static final int MOST = 20;

	private static final String KEYS = Stream.of(Naming.values())
		.map((naming) -> "select '%1$s' naming, r.id from %2$s r where r.slug = any(:%1$s)".formatted(naming,
				naming.table()))
		.collect(Collectors.joining(" union all "));

	private final JdbcClient jdbc;

	private final Tallies tallies;

	private final Map<Scope, Looked> looked = new LinkedHashMap<>(MOST, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<Scope, Looked> eldest) {
			return size() > MOST;
		}

	};

	NamedRecords(JdbcClient jdbc, Tallies tallies) {
		this.jdbc = jdbc;
		this.tallies = tallies;
	}

	private record NamedQuestion() implements Question<Map<String, String[]>> {

		@Override
		public Map<String, String[]> answer(Selector selector) {
			RoaringBitmap inView = selector.inView();
			return Stream.of(Naming.values())
				.collect(Collectors.toMap(Naming::name,
						(naming) -> naming.filters()
							.stream()
							.flatMap((filter) -> selector.tally().column(filter).codes(inView).stream())
							.distinct()
							.toArray(String[]::new)));
		}

	}

	/**
	 * A donor's scope with them, on a past day those of that day. Within a change that is
	 * not yet committed the scope remains as it is.
	 */
	Scope in(Scope scope) {
		if (scope.lookingBack()) {
			return scope.naming(look(scope));
		}
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
		Map<Naming, List<Long>> keys = new EnumMap<>(Naming.class);
		Stream.of(Naming.values()).forEach((naming) -> keys.put(naming, new ArrayList<>()));
		this.jdbc.sql(KEYS).params(this.tallies.ask(scope, new NamedQuestion())).query((row) -> {
			keys.get(Naming.valueOf(row.getString("naming"))).add(row.getLong("id"));
		});
		Map<Naming, String> records = new EnumMap<>(Naming.class);
		keys.forEach((naming, found) -> records.put(naming, Naming.array(found)));
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
