package org.roca.portfolio.activity.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A form that somebody has filled in and not saved yet.
 *
 * @param key the key of the form
 * @param version the version of the record that the form was opened on, null for a new
 * record
 * @param path the page of the form
 * @param fields what was typed
 * @param seq the number with which the page sent it
 * @param savedAt when it was kept
 */
public record Draft(UUID key, @Nullable Integer version, String path, Map<String, List<String>> fields, long seq,
		Instant savedAt) {
}
