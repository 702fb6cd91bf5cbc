package org.roca.portfolio.shared.filter;

import java.util.List;

/** The orders of the registers, the usual one of each first. */
final class RegisterSorts {

	static final List<RegisterSort> PROJECTS = List.of(RegisterSort.area("theme", "lpad(%1$s.id::text, 20, '0')"),
			RegisterSort.area("code", "%1$s.slug"), RegisterSort.area("start", "coalesce(%1$s.start_date::text, '')"),
			RegisterSort.areaCount("-activities"), RegisterSort.areaCount("-participants"),
			RegisterSort.areaCount("-women"), RegisterSort.areaCount("-men"), RegisterSort.areaCount("-agencies"),
			RegisterSort.areaNumber("-sites", RegisterSums.SITES),
			RegisterSort.areaNumber("-donors", RegisterSums.DONORS));

	static final List<RegisterSort> AGENCIES = List.of(RegisterSort.name("name"), RegisterSort.acronym("acronym"),
			RegisterSort.kind("kind", "organisation_kind"), RegisterSort.country("country", "country_iso"),
			RegisterSort.count("-projects"), RegisterSort.count("-activities"), RegisterSort.count("-participants"),
			RegisterSort.count("-women"), RegisterSort.count("-men"));

	static final List<RegisterSort> SITES = List.of(RegisterSort.name("name"), RegisterSort.kind("kind", "site_kind"),
			RegisterSort.country("country", "country_iso"), RegisterSort.country("neighbour", "neighbour_iso"),
			RegisterSort.day("-opened", "opened"), RegisterSort.project("project"), RegisterSort.count("-activities"),
			RegisterSort.count("-participants"), RegisterSort.count("-women"), RegisterSort.count("-men"));

	static final List<RegisterSort> DONORS = List.of(RegisterSort.name("name"),
			RegisterSort.kind("kind", "organisation_kind"), RegisterSort.other("-projects", RegisterSums.PROJECTS),
			RegisterSort.count("-activities"), RegisterSort.count("-participants"), RegisterSort.count("-women"),
			RegisterSort.count("-men"), RegisterSort.other("-contributions", RegisterSums.CONTRIBUTIONS),
			RegisterSort.other("-usd", RegisterSums.USD));

	static final List<RegisterSort> CONTRIBUTIONS = List.of(RegisterSort.day("-date", "agreed"), RegisterSort.name(
			"donor",
			"(select lower(coalesce(sd.name_%2$s, sd.name_en, sd.name_ru)) from organisation sd where sd.id = %1$s.donor_id)"),
			RegisterSort.project("project"), RegisterSort.source("source"), RegisterSort.agreed("agreed"),
			RegisterSort.other("-usd", "coalesce(%1$s.usd_amount, -1)"));

	private RegisterSorts() {
	}

}
