package org.roca.portfolio.activity;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * Something handed over.
 *
 * @param item what, in the words of the source
 * @param quantity how many, or {@code null} when not counted apart
 */
@Embeddable
public record Equipment(Text item, @Nullable BigDecimal quantity) {

	public Equipment {
		if (quantity != null && quantity.signum() <= 0) {
			throw new IllegalArgumentException("A quantity is more than zero: " + quantity);
		}
	}

}
