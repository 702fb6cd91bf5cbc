package org.roca.portfolio.activity;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Vocabulary;

/**
 * A list of activities that is taken away as a file: the same rows in the same order and
 * groups as on its page, with the same columns where some were chosen.
 *
 * @param call who asks, and what they would see
 * @param filter the selection
 * @param view how it is shown
 * @param vocabulary names of codes
 * @param count how many activities it has
 * @param stated how many of them state how many took part
 * @param grouping its groups, or null where it has none
 */
record ActivityExport(ExportCall call, ActivityFilter filter, ListView view, Vocabulary vocabulary, long count,
		long stated, @Nullable Grouping grouping) {

	ListOrder order() {
		return ActivityListing.order(this.view, this.grouping, this.call.language());
	}

	/** How many rows the file has. */
	long rows() {
		return (this.grouping != null) ? this.grouping.rows() : this.count;
	}

}
