package org.roca.portfolio.activity;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * What an activity is, in words.
 *
 * @param type a code of the list of activity types
 * @param title what it is called
 * @param summary what it was about, or {@code null} when not told
 * @param outcome what came of the event, or {@code null} when not told
 */
@Embeddable
public record Description(String type, Text title, @Nullable Text summary, @Nullable Text outcome) {
}
