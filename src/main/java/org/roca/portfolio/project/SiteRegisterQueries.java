package org.roca.portfolio.project;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.web.RegisterRows;

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

	/** The rows as a page reads them. */
	RegisterRows<SiteEntry> rows(Scope scope) {
		return new RegisterRows<>((slice) -> page(scope, slice), SiteEntry::slug);
	}

	/**
	 * The rows of one page.
	 */
	private List<SiteEntry> page(Scope scope, RegisterSlice slice) {
		return slice.bind(this.jdbc.sql("""
				select %s from site r left join %s p on p.id = r.project_id %s""".formatted(SiteEntry.COLUMNS,
				Plate.inView(scope), slice.sql(scope))), scope)
			.query(SiteEntry::of)
			.list();
	}

}
