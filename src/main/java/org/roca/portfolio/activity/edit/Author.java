package org.roca.portfolio.activity.edit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Who saved a version.
 *
 * @param name the person's name at that time, or {@code null} for what was loaded
 * @param at when
 * @param reason why, or {@code null} when not said
 */
public record Author(@Nullable String name, Instant at, @Nullable String reason) {
}
