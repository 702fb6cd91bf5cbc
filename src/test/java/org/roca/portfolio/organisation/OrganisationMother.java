package org.roca.portfolio.organisation;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.roca.portfolio.organisation.Organisation.Part;
import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Text;

/** Organisations for tests, not yet saved. */
public final class OrganisationMother {

	private OrganisationMother() {
	}

	/** A beneficiary agency. */
	public static Organisation agency(String slug, @Nullable String country, Citation citation) {
		return organisation(slug, "customs", country, Part.AGENCY, citation);
	}

	/** A donor government. */
	public static Organisation donor(String slug, @Nullable String country, Citation citation) {
		return organisation(slug, "government", country, Part.DONOR, citation);
	}

	private static Organisation organisation(String slug, String kind, @Nullable String country, Part part,
			Citation citation) {
		Organisation organisation = new Organisation(slug, Text.english("Organisation " + slug), kind, Set.of(part));
		organisation.identify(country, null, null, citation);
		return organisation;
	}

}
