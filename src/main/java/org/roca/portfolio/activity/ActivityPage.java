package org.roca.portfolio.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param kept what people here keep of it beyond what pages report
 * @param further the further projects of a joint activity
 * @param countries the countries that benefit
 * @param topics the fields of work that it is about
 * @param sites the sites it concerned
 * @param agencies the agencies with their role
 * @param attendance the people who were counted apart, by agency and country
 * @param donors the donors named for it
 * @param equipment what was handed over
 * @param money its costs and stated values
 * @param links further pages and documents
 * @param earlier the one before in the same lead project
 * @param later the one after in the same lead project
 * @param last who changed it last; {@code null} outside the office
 */
record ActivityPage(Head head, Kept kept, List<ProjectPlate> further, List<Benefit> countries, List<Named> topics,
		List<Named> sites, List<Named> agencies, List<Attended> attendance, List<Named> donors, List<Item> equipment,
		List<Amount> money, List<Link> links, @Nullable Named earlier, @Nullable Named later,
		@Nullable LastChange last) {

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

	/**
	 * What people here keep of it.
	 *
	 * @param projectId the key of the project that leads it
	 * @param planReason why its plan was changed last; {@code null} also for those
	 * outside the office
	 * @param sensitive whether it tells what could harm others
	 * @param summed whether its numbers of participants are the sums of the rows
	 */
	record Kept(long projectId, @Nullable Text outcome, @Nullable String planReason, boolean sensitive,
			boolean summed) {
	}

	/** A record that has a name, an address and perhaps a role here. */
	record Named(String code, Text name, @Nullable String role) {
	}

	/** A country that benefits, and its share in per cent where one is stated. */
	record Benefit(String iso, Text name, @Nullable BigDecimal share) {
	}

	/**
	 * A record that is named and perhaps has a page.
	 *
	 * @param slug the code in its address, or {@code null} where it is out of view
	 */
	record Party(@Nullable String slug, Text name) {
	}

	/** People of an agency or country; a number is null when nobody counted. */
	record Attended(@Nullable Party agency, @Nullable String role, @Nullable String iso, @Nullable Text country,
			@Nullable Integer women, @Nullable Integer men, @Nullable Integer unknown, @Nullable Integer total) {

		/** The numbers in the order of the columns. */
		public List<@Nullable Integer> numbers() {
			return Arrays.asList(this.women, this.men, this.unknown, this.total);
		}

		/** Whether they are people of this agency in what it did. */
		boolean isOf(Named named) {
			return this.agency != null && this.agency.name().equals(named.name())
					&& Objects.equals(this.role, named.role());
		}

	}

	/** A thing handed over, or works; what is null is not known. */
	record Item(String kind, Text item, @Nullable BigDecimal quantity, @Nullable BigDecimal amount,
			@Nullable String currency, @Nullable Party recipient, @Nullable Party site,
			@Nullable PartialDate handedOver, @Nullable String condition) {

		/** Whether more is known of it than name and number. */
		public boolean isDetailed() {
			return Stream.of(this.amount, this.recipient, this.site, this.handedOver, this.condition)
				.anyMatch(Objects::nonNull);
		}

	}

	/** Money of this activity in the currency it is stated in. */
	record Amount(String kind, BigDecimal amount, String currency, @Nullable Text what) {
	}

	/** Who changed it last and when; the author is null for what was loaded. */
	record LastChange(@Nullable String author, Instant at) {
	}

	/** The agencies that are named for something for which nobody of them was counted. */
	public List<Named> uncounted() {
		return this.agencies.stream()
			.filter((agency) -> this.attendance.stream().noneMatch((row) -> row.isOf(agency)))
			.toList();
	}

	/** Whether more is known of some item than name and number. */
	public boolean itemsInDetail() {
		return this.equipment.stream().anyMatch(Item::isDetailed);
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
