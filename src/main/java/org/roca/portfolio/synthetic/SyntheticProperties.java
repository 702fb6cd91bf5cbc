package org.roca.portfolio.synthetic;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which synthetic portfolio a start is for.
 *
 * @param synthetic {@code portfolio.synthetic}: how many activities it has
 * @param syntheticSeed {@code portfolio.synthetic-seed}: the same seed on the same day
 * makes the same portfolio
 */
@Validated
@ConfigurationProperties("portfolio")
record SyntheticProperties(@Min(1) @Max(10_000_000) long synthetic,
		@Min(0) @Max(1_000_000_000) @DefaultValue("1") long syntheticSeed) {

}
