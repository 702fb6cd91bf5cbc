package org.roca.portfolio.project;

import java.sql.Types;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.RegisterFilter;

/**
 * Reads the register of sites, by name.
 */
@Repository
@Transactional(readOnly = true)
class SiteRegisterQueries {

	private final JdbcClient jdbc;

	SiteRegisterQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The rows of one page.
	 * @param language {@code en} or {@code ru}, for the order
	 * @param after the slug of the site before the page, null for the first page
	 * @param limit how many rows at most
	 */
	List<SiteEntry> page(Scope scope, RegisterFilter filter, String language, @Nullable String after, int limit) {
		Condition selected = filter.condition(scope);
		String name = "ru".equals(language) ? "lower(coalesce(%1$s.name_ru, %1$s.name_en))"
				: "lower(coalesce(%1$s.name_en, %1$s.name_ru))";
		return this.jdbc
			.sql("""
					select %1$s from site r left join %2$s p on p.id = r.project_id
					where %3$s and (:after::text is null
						or (%4$s, r.slug) > (select %5$s, b.slug from site b where b.slug = :after))
					order by %4$s, r.slug limit :limit""".formatted(SiteEntry.COLUMNS, Plate.inView(scope),
					selected.sql(), name.formatted("r"), name.formatted("b")))
			.params(selected.params())
			.param("after", after, Types.VARCHAR)
			.param("limit", limit)
			.query(SiteEntry::of)
			.list();
	}

}
