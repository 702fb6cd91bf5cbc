package org.roca.portfolio.shared.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.lookup.AddingLists.Option;
import org.roca.portfolio.shared.lookup.LookupKind.Detail;

/** Reads the lists that describe a new record, all in one query. */
@Repository
@Transactional(readOnly = true)
class AddingListQueries {

	private static final String LISTED = """
			select '%s' list, %s code, name_en, 'original' name_en_state, name_ru, 'original' name_ru_state, %s place from %s""";

	private final JdbcClient jdbc;

	AddingListQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The lists that this kind of record needs. */
	AddingLists lists(Editor editor, LookupKind kind) {
		List<String> parts = new ArrayList<>();
		if (kind.kinds() != null) {
			parts.add(LISTED.formatted(Detail.KIND, "code", "name_en", kind.kinds()));
		}
		if (kind.asks(Detail.COUNTRY)) {
			parts.add(
					LISTED.formatted(Detail.COUNTRY, "iso::text", "(not programme_state)::text || name_en", "country"));
		}
		if (kind.asks(Detail.PROJECT)) {
			parts.add("""
					select 'PROJECT', slug, code, 'original', code, 'original', code from project
					where :all or id = any(:kept::bigint[])""");
		}
		if (parts.isEmpty()) {
			return AddingLists.NONE;
		}
		Map<String, List<Option>> lists = new HashMap<>();
		this.jdbc.sql(String.join(" union all ", parts) + " order by list, place")
			.param("all", editor.power() == Editor.Power.ALL)
			.param("kept", editor.projects().toArray(Long[]::new))
			.query((row) -> {
				lists.computeIfAbsent(row.getString("list"), (key) -> new ArrayList<>())
					.add(new Option(row.getString("code"), Objects.requireNonNull(Columns.text(row, "name"))));
			});
		return new AddingLists(lists.getOrDefault(Detail.KIND.name(), List.of()),
				lists.getOrDefault(Detail.COUNTRY.name(), List.of()),
				lists.getOrDefault(Detail.PROJECT.name(), List.of()));
	}

}
