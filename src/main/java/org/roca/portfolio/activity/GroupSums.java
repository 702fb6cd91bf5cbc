package org.roca.portfolio.activity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the activities of one group add up to. Sums are over the records that state a
 * number, and null where none does; money of unlike currencies is never added.
 *
 * @param code the code of the group, {@code unknown} for records that state none
 * @param activities how many activities
 * @param participants the sum of stated attendances
 * @param women the sum of stated women
 * @param men the sum of stated men
 * @param unknown attendances of people whose sex is not stated
 * @param planned what is planned, one sum for each currency
 * @param actual what was spent, one sum for each currency
 */
public record GroupSums(String code, long activities, @Nullable Long participants, @Nullable Long women,
		@Nullable Long men, @Nullable Long unknown, List<Cost> planned, List<Cost> actual) {

	/** All, women, men and those of unknown sex, each null for not known. */
	public List<@Nullable Long> people() {
		return Arrays.asList(this.participants, this.women, this.men, this.unknown);
	}

	/** What is planned, and what was spent. */
	public List<List<Cost>> costs() {
		return List.of(this.planned, this.actual);
	}

	GroupSums costing(List<Cost> planned, List<Cost> actual) {
		return new GroupSums(this.code, this.activities, this.participants, this.women, this.men, this.unknown, planned,
				actual);
	}

	/**
	 * Costs in one currency.
	 *
	 * @param currency ISO 4217
	 * @param amount their sum in whole units
	 * @param stated how many activities state one
	 */
	public record Cost(String currency, BigDecimal amount, long stated) {
	}

}
