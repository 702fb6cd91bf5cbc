package org.roca.portfolio.shared.web;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * A record whose code or name resembles what was asked for.
 *
 * @param label the code to show, or null where the name says all
 * @param name the name, or null where the code says all
 * @param href the address of the record
 */
public record NearMatch(@Nullable String label, @Nullable Text name, String href) {
}
