package org.roca.portfolio.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.report.ReportSubject;

/**
 * What a report is about. It never changes: what was written about one project is no
 * report on another.
 *
 * @param subject a project, a thematic area, a country or the whole sub-programme
 * @param projectId the key of the project, else {@code null}
 * @param thematicAreaId the key of the thematic area, else {@code null}
 * @param countryIso ISO alpha-2 of the country, else {@code null}
 */
@Embeddable
public record Topic(@Enumerated(EnumType.STRING) ReportSubject.Kind subject, @Nullable Long projectId,
		@Nullable Long thematicAreaId, @JdbcTypeCode(SqlTypes.CHAR) @Nullable String countryIso) {

	public Topic {
		boolean fits = switch (subject) {
			case SUB_PROGRAMME -> projectId == null && thematicAreaId == null && countryIso == null;
			case PROJECT -> projectId != null && thematicAreaId == null && countryIso == null;
			case THEME -> projectId == null && thematicAreaId != null && countryIso == null;
			case COUNTRY -> projectId == null && thematicAreaId == null && countryIso != null;
		};
		if (!fits) {
			throw new IllegalArgumentException("A report is about exactly one subject");
		}
	}

}
