package org.roca.portfolio.activity;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Text;

/**
 * Why an activity is in the record and belongs to its project.
 *
 * @param citation the page; its basis says whether the page states the project
 * @param basisNote how the project was recognised
 * @param dateNote how the dates were read
 * @param confidence how sure the reading is
 */
@Embeddable
public record Evidence(Citation citation, @Nullable Text basisNote, @Nullable Text dateNote,
		@Enumerated(EnumType.STRING) @Nullable Confidence confidence) {
}
