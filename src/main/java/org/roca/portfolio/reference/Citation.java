package org.roca.portfolio.reference;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;

/**
 * Where a fact comes from. Every fact from outside has one.
 *
 * @param source the page or document
 * @param sourceDate the date of the page, or the day on which it says the fact held;
 * {@code null} when it carries none
 * @param sourceQuote its words, character for character; {@code null} when not kept
 * @param basis whether the source states the fact or it was inferred
 */
@Embeddable
public record Citation(@Column(name = "source_id") SourceId source, @Nullable PartialDate sourceDate,
		@Nullable String sourceQuote,
		@Enumerated(EnumType.STRING) @Column(columnDefinition = "text_basis") Basis basis) {
}
