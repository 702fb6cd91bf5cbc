package org.roca.portfolio.shared.filter;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the activities of a selection name.
 *
 * @param as what they have it as: project, agency or donor
 * @param by the filter that the selection is made by, null for all activities in view,
 * which are a selection of the value {@code yes}
 */
public record Named(FilterName as, @Nullable FilterName by) {

	/** The selection for some values. */
	public ActivityFilter selection(List<String> values) {
		return (this.by != null) ? ActivityFilter.NONE.with(this.by, values) : ActivityFilter.NONE;
	}

	/** Knows what the activities in view name. */
	public interface Names {

		/** The slugs of what they name. */
		List<String> slugs(Named named, List<String> values);

		/**
		 * The values of the filter that each of them is named with, each value once; what
		 * is named by activities of no value is not there.
		 */
		Map<String, List<String>> values(Named named);

	}

}
