package org.roca.portfolio.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.reference.SourceId;

/**
 * Another writing of a project's code. Without punctuation and case it is unique over all
 * projects.
 *
 * @param alias the code as some document writes it: {@code TD/TAJ/03/H03}
 * @param source who writes it so; {@code null} for another writing of the code itself
 */
@Embeddable
public record ProjectAlias(String alias, @Column(name = "source_id") @Nullable SourceId source) {
}
