package org.roca.portfolio.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * An agency or donor as its register reads it.
 *
 * @param id its key
 * @param slug in addresses
 * @param name its name
 * @param acronymEn its English acronym, null for none
 * @param acronymRu its Russian acronym, null for none
 * @param names aliases, former names and bureaus
 * @param kind code of its kind
 * @param country ISO alpha-2, null for a regional or international body
 */
record OrganisationEntry(long id, String slug, Text name, @Nullable String acronymEn, @Nullable String acronymRu,
		List<String> names, String kind, @Nullable String country) {

	/**
	 * The acronym in a language, else the one there is.
	 * @return null where it has none
	 */
	public @Nullable String acronym(String language) {
		boolean russian = "ru".equals(language);
		String own = russian ? this.acronymRu : this.acronymEn;
		return (own != null) ? own : (russian ? this.acronymEn : this.acronymRu);
	}

}
