package org.roca.portfolio.project;

import jakarta.persistence.Converter;

import org.roca.portfolio.shared.IdConverter;

/**
 * The identity of a project.
 *
 * @param value the number in the database, which no person sees
 */
public record ProjectId(long value) {

	@Converter(autoApply = true)
	static class Column extends IdConverter<ProjectId> {

		Column() {
			super(ProjectId::value, ProjectId::new);
		}

	}

}
