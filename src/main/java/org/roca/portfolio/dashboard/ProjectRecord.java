package org.roca.portfolio.dashboard;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * A project as its own documents name it.
 *
 * @param id the key that further queries take
 * @param slug the code in addresses
 * @param code the code as its documents write it
 * @param type national, cross_border, regional or global
 * @param title the official title, whole
 * @param start the first date, null when no source states one
 * @param end the last date, null when no source states one
 * @param visibility office, donors or public
 * @param aliases other writings of the code
 * @param theme the thematic area
 * @param subProgrammeNumber the number of the sub-programme
 * @param subProgramme the name of the sub-programme
 * @param programme the name of the programme
 * @param origin where code and title come from
 */
record ProjectRecord(long id, String slug, String code, String type, Text title, @Nullable PartialDate start,
		@Nullable PartialDate end, String visibility, List<String> aliases, Theme theme, int subProgrammeNumber,
		Text subProgramme, Text programme, Origin origin) {

	/**
	 * The thematic area that a project belongs to.
	 *
	 * @param slug the slug in addresses
	 * @param number the number, which gives code plates their shape
	 * @param name the name
	 */
	record Theme(String slug, int number, Text name) {
	}

}
