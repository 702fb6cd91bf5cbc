package org.roca.portfolio.project;

import jakarta.persistence.Converter;

import org.roca.portfolio.shared.IdConverter;

/**
 * The identity of a site.
 *
 * @param value the number in the database, which no person sees
 */
public record SiteId(long value) {

	@Converter(autoApply = true)
	static class Column extends IdConverter<SiteId> {

		Column() {
			super(SiteId::value, SiteId::new);
		}

	}

}
