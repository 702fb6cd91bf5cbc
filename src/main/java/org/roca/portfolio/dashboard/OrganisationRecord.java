package org.roca.portfolio.dashboard;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * A beneficiary agency, donor or partner.
 *
 * @param id the key that further queries take
 * @param slug the slug in addresses
 * @param name the name
 * @param acronym the acronym, null when it has none
 * @param kind what kind of body it is
 * @param countryIso its country, null for a regional or international body
 * @param country the name of its country
 * @param agency whether activities name it as agency
 * @param donor whether it gives money
 * @param partner whether it works beside the office
 * @param aliases other names by which pages call it
 * @param formerNames names that it had
 * @param bureaus its parts that give the money
 * @param note what must be known of it, null when nothing
 * @param changed when the record was last changed
 * @param origin where it is named
 */
record OrganisationRecord(long id, String slug, Text name, @Nullable Text acronym, Text kind,
		@Nullable String countryIso, @Nullable Text country, boolean agency, boolean donor, boolean partner,
		List<String> aliases, List<String> formerNames, List<String> bureaus, @Nullable Text note, Instant changed,
		Origin origin) {

	/** Whether it has a page among the agencies. */
	public boolean hasAgencyPage() {
		return this.agency || this.partner;
	}

}
