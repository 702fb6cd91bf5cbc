package org.roca.portfolio.shared.filter;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the activities of a selection name.
 *
 * @param as what they have it as: project, agency or donor
 * @param by the filter that the selection is made by, null for all activities in view
 */
public record Named(FilterName as, @Nullable FilterName by) {

	/** The selection for some values. */
	public ActivityFilter selection(List<String> values) {
		return (this.by != null) ? ActivityFilter.NONE.with(this.by, values) : ActivityFilter.NONE;
	}

	/**
	 * What activities name, pair by pair: each pair once, and both arrays equally long.
	 *
	 * @param slugs what they name
	 * @param codes the value of the filter that the same activity has; {@code yes} where
	 * all activities are asked
	 */
	public record Pairs(String[] slugs, String[] codes) {
	}

	/** Knows what the activities in view name. */
	public interface Names {

		/** The slugs of what they name. */
		List<String> slugs(Named named, List<String> values);

		/** The slugs with all values of the filter. */
		Pairs pairs(Named named);

	}

}
