package org.roca.portfolio.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.Text;

/**
 * Everything that is known of one activity, for its page. What is null or empty is not
 * known.
 *
 * @param head the activity itself
 * @param further the further projects of a joint activity
 * @param countries the countries that benefit
 * @param sites the sites it concerned
 * @param agencies the agencies with their role
 * @param donors the donors named for it
 * @param equipment what was handed over
 * @param money its costs and stated values
 * @param earlier the one before in the same lead project
 * @param later the one after in the same lead project
 */
record ActivityPage(Head head, List<ProjectPlate> further, List<Benefit> countries, List<Named> sites,
		List<Named> agencies, List<Named> donors, List<Item> equipment, List<Amount> money, @Nullable Named earlier,
		@Nullable Named later) {

	/** The columns of the record itself. */
	record Head(long id, String reference, Text title, @Nullable Text summary, ProjectPlate project, Text projectTitle,
			Text type, String typeCode, @Nullable String status, @Nullable PartialDate plannedStart,
			@Nullable PartialDate plannedEnd, @Nullable PartialDate actualStart, @Nullable PartialDate actualEnd,
			@Nullable Text dateNote, @Nullable String mode, @Nullable Named country, @Nullable Named place,
			@Nullable Text venue, @Nullable Named pillar, @Nullable Integer participants, @Nullable Integer women,
			@Nullable Integer men, @Nullable Integer unknownSex, @Nullable Text participantsNote, Standing standing,
			@Nullable String confidence, @Nullable Text basisNote, @Nullable String basis, @Nullable String source,
			@Nullable PartialDate sourceDate, @Nullable String quote, Instant changed) {
	}

	/** A record that has a name, an address and perhaps a role here. */
	record Named(String code, Text name, @Nullable String role) {
	}

	/** A country that benefits, and its share in per cent where one is stated. */
	record Benefit(String iso, Text name, @Nullable BigDecimal share) {
	}

	/** A thing handed over; the quantity is null when the source gives none. */
	record Item(Text item, @Nullable BigDecimal quantity) {
	}

	/** Money of this activity in the currency it is stated in. */
	record Amount(String kind, BigDecimal amount, String currency, @Nullable Text what) {
	}

	/** Whether it benefits several countries without shares. */
	public boolean regional() {
		return this.countries.size() > 1 && this.countries.stream().allMatch((country) -> country.share() == null);
	}

	/**
	 * Participants, women, men and unknown, in this order; they open the list where the
	 * same numbers stand.
	 */
	public List<Figure> participants() {
		String href = "/activities?reference=" + this.head.reference();
		return List.of(figure("participants", this.head.participants(), href), figure("women", this.head.women(), href),
				figure("men", this.head.men(), href), figure("unknown", this.head.unknownSex(), href));
	}

	private static Figure figure(String name, @Nullable Integer value, String href) {
		return new Figure(name, (value != null) ? BigDecimal.valueOf(value) : null, href);
	}

}
