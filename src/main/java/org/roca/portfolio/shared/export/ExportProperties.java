package org.roca.portfolio.shared.export;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How files are made.
 *
 * @param exportDir {@code portfolio.export-dir}: the folder in which they are written,
 * emptied at start; a temporary folder of the application's own unless given
 * @param exportPatience {@code portfolio.export-patience}: how long an answer waits for
 * its file before it leads to the page of its progress
 * @param exportThreads {@code portfolio.export-threads}: how many are made at once
 * @param exportsPerPerson {@code portfolio.exports-per-person}: how many one person may
 * have under way
 * @param exportsInAll {@code portfolio.exports-in-all}: how many may be under way or wait
 * for their turn
 */
@Validated
@ConfigurationProperties("portfolio")
record ExportProperties(@Nullable Path exportDir, @NotNull @DefaultValue("2s") Duration exportPatience,
		@Min(1) @DefaultValue("2") int exportThreads, @Min(1) @DefaultValue("3") int exportsPerPerson,
		@Min(1) @DefaultValue("20") int exportsInAll) {

}
