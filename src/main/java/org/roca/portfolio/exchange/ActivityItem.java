package org.roca.portfolio.exchange;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.activity.ActivityMoney;
import org.roca.portfolio.activity.Confidence;
import org.roca.portfolio.activity.Participants;
import org.roca.portfolio.activity.Status;
import org.roca.portfolio.activity.Venue;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * An activity as the data file tells it. Other records are named by their slug or code.
 *
 * @param id the name of the item in its file; the activity's reference is given by its
 * project
 * @param countries the countries that benefit; {@code country} is where it was held
 */
record ActivityItem(String id, String project, List<String> furtherProjects, @Nullable String pillar, String type,
		Text title, @Nullable Text summary, @Nullable PartialDate start, @Nullable PartialDate end,
		@Nullable Text dateNote, @Nullable Status status, Venue.@Nullable Mode mode, @Nullable String country,
		@Nullable String place, @Nullable Text venue, List<String> sites, List<String> countries,
		List<String> organisations, List<String> donors, @Nullable Participants participants,
		@Nullable Text participantsNote, List<Thing> equipment, List<Amount> money, @Nullable Text basisNote,
		@Nullable Confidence confidence, SourceItem source) {

	/** Something handed over; the quantity is null when the source gives none. */
	record Thing(Text item, @Nullable BigDecimal quantity) {
	}

	record Amount(ActivityMoney.Kind kind, BigDecimal amount, String currency, @Nullable Text what) {
	}

}
