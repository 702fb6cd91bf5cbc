package org.roca.portfolio.activity;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A page or document about an activity.
 *
 * @param address where it is, with {@code http} or {@code https}
 * @param label what it is, or {@code null} to show the address
 */
@Embeddable
public record Link(String address, @Nullable String label) {
}
