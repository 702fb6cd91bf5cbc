package org.roca.portfolio.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The short form of a name.
 *
 * @param en in English, or {@code null} where none is used
 * @param ru in Russian, or {@code null} where none is used
 */
@Embeddable
public record Acronym(@Column(name = "acronym_en") @Nullable String en,
		@Column(name = "acronym_ru") @Nullable String ru) {
}
