package org.roca.portfolio.activity;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.document.Cell;

/**
 * One line of the activity list.
 *
 * @param reference what a person calls it: {@code XAC-K22-0042}
 * @param group the code of the group under which it stands; null in a list without groups
 * @param project the lead project
 * @param start first date, actual or else planned; null when not known
 * @param end last date of the same kind; null when there is none
 * @param planned whether the dates are only planned
 * @param country where it was held, ISO alpha-2; null when not known
 * @param participants stated attendances; null when not known
 * @param standing who sees it, and how far its review has come
 * @param inferred whether its project was inferred from the source
 * @param agencies names of the agencies, the first one
 * @param agencyCount how many agencies there are
 * @param further the cells of columns that were chosen beside the usual ones
 */
record ActivityRow(String reference, @Nullable String group, Text title, ProjectPlate project, String type,
		@Nullable PartialDate start, @Nullable PartialDate end, boolean planned, @Nullable String country,
		@Nullable Text place, @Nullable Text venue, @Nullable String status, @Nullable Integer participants,
		@Nullable Text participantsNote, Standing standing, boolean inferred, List<Text> agencies, int agencyCount,
		Map<ListColumn, Cell> further) {

	/** How many agencies the line does not name. */
	public int agenciesMore() {
		return this.agencyCount - this.agencies.size();
	}

	ActivityRow naming(List<Text> names) {
		return new ActivityRow(this.reference, this.group, this.title, this.project, this.type, this.start, this.end,
				this.planned, this.country, this.place, this.venue, this.status, this.participants,
				this.participantsNote, this.standing, this.inferred, names.stream().limit(1).toList(), names.size(),
				this.further);
	}

	ActivityRow with(Map<ListColumn, Cell> cells) {
		return new ActivityRow(this.reference, this.group, this.title, this.project, this.type, this.start, this.end,
				this.planned, this.country, this.place, this.venue, this.status, this.participants,
				this.participantsNote, this.standing, this.inferred, this.agencies, this.agencyCount, cells);
	}

}
