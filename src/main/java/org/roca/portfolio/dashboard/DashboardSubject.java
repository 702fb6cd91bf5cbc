package org.roca.portfolio.dashboard;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.measure.Dimension;

/**
 * What a dashboard that leaves as a file is about.
 *
 * @param path its page
 * @param name what its files are called
 * @param title its heading
 * @param subtitle the line below, null for none
 * @param filter its activities
 * @param further what they are broken down by besides type, status and agency
 * @param own the sections that only this kind of page has
 */
record DashboardSubject(String path, String name, String title, @Nullable String subtitle, ActivityFilter filter,
		List<Dimension> further, Function<Own, List<Section>> own) {

	/**
	 * What its own sections are made from.
	 *
	 * @param asked whose view and which period
	 * @param dashboard all that the record adds up to
	 */
	record Own(Asked asked, Dashboard dashboard) {
	}

	/** Where its files are, without ending. */
	String files() {
		return ("/".equals(this.path) ? "" : this.path) + "/dashboard";
	}

}
