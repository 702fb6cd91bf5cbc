package org.roca.portfolio.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Text;

import static org.roca.portfolio.dashboard.ProjectRecordQueries.text;

/**
 * An organisation named on the page of another record.
 *
 * @param slug the slug in addresses
 * @param name the name
 * @param acronym the acronym, null when it has none
 * @param agency whether it has a page as agency or partner; else as donor
 */
record Party(String slug, Text name, @Nullable Text acronym, boolean agency) {

	/** The columns of an organisation {@code o}. */
	static final String COLUMNS = Columns.text("o.name", "party") + """
			, o.slug party_slug, o.agency or o.partner party_agency, o.acronym_en, o.acronym_ru,
			case when o.acronym_en is not null then 'original' end acronym_en_state,
			case when o.acronym_ru is not null then 'original' end acronym_ru_state""";

	static Party of(ResultSet row) throws SQLException {
		return new Party(row.getString("party_slug"), text(row, "party"), Columns.text(row, "acronym"),
				row.getBoolean("party_agency"));
	}

	/** Its page. */
	public String href() {
		return (this.agency ? "/agencies/" : "/donors/") + this.slug;
	}

}
