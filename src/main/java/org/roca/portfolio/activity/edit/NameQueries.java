package org.roca.portfolio.activity.edit;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;

/** Reads the names behind the codes of a form, all in one query. */
@Repository
@Transactional(readOnly = true)
class NameQueries {

	private static final String SQL = """
			select 'PROJECT' kind, p.slug code, p.code name_en, 'original' name_en_state, p.code name_ru,
				'original' name_ru_state from project p where p.slug in (:codes) and (%s)
			union all
			select 'PILLAR', l.code, %s from pillar l join project p on p.id = l.project_id
				where l.code in (:codes) and (%s)
			union all
			select 'TYPE', y.code, y.name_en, 'original', y.name_ru, 'original' from activity_type y where y.code in (:codes)
			union all
			select 'TOPIC', f.code, %s from field_of_work f where f.code in (:codes)
			union all
			select 'COUNTRY', c.iso, c.name_en, 'original', c.name_ru, 'original' from country c where c.iso in (:codes)
			union all
			select 'ORGANISATION', o.slug, %s from organisation o where o.slug in (:codes) and (%s)
			union all
			select 'SITE', s.slug, %s from site s where s.slug in (:codes) and (%s)
			union all
			select 'PLACE', n.slug, %s from place n where n.slug in (:codes)""";

	private final JdbcClient jdbc;

	NameQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The names of codes.
	 * @param codes codes and slugs of any kind; at least one
	 * @param locale the reader's language
	 */
	Map<ValueKind, Map<String, String>> names(Scope scope, Set<String> codes, Locale locale) {
		String projects = scope.projects("p").sql();
		Map<ValueKind, Map<String, String>> names = new EnumMap<>(ValueKind.class);
		RowCallbackHandler each = (row) -> {
			Text name = Columns.text(row, "name");
			if (name != null) {
				names.computeIfAbsent(ValueKind.valueOf(row.getString("kind")), (kind) -> new HashMap<>())
					.put(row.getString("code"), name.in(locale).words());
			}
		};
		this.jdbc
			.sql(SQL.formatted(projects, Columns.text("l.name"), projects, Columns.text("f.name"),
					Columns.text("o.name"), scope.organisations("o").sql(), Columns.text("s.name"),
					scope.sites("s").sql(), Columns.text("n.name")))
			.params(scope.projects("p").params())
			.param("codes", codes)
			.query(each);
		return names;
	}

}
