package org.roca.portfolio.activity.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * What is known of a record when it is looked over. What is null is not known.
 *
 * @param today the day in the office
 * @param status its status, as the database writes it
 * @param people who attended
 * @param sexNotStated how many of them are of no stated sex
 * @param unknownSex how many of them are stated as of unknown sex
 * @param pillar whether a pillar is chosen; null where the project has none
 * @param agencies how many agencies took part
 * @param donors how many donors paid
 * @param countries how many countries benefit
 * @param split whether several countries share it: {@code regional} without shares
 * @param amounts whether it names money, or the value of equipment
 * @param evidence whether it names the page or document that it rests on
 * @param confined whether only the office is to see it
 * @param twins records that may be of the same activity
 */
record CheckFacts(LocalDate today, Text title, @Nullable Text summary, @Nullable Text outcome, @Nullable String status,
		@Nullable PartialDate plannedStart, @Nullable PartialDate plannedEnd, @Nullable PartialDate actualStart,
		@Nullable PartialDate actualEnd, @Nullable Integer people, @Nullable Integer sexNotStated,
		@Nullable Integer unknownSex, @Nullable Boolean pillar, int agencies, int donors, int countries, String split,
		boolean amounts, boolean evidence, boolean confined, List<Twin> twins) {

	private static final Set<String> BEGUN = Set.of("ongoing", "completed");

	/** Another record that may be of the same activity. */
	record Twin(String reference, Text title) {
	}

	boolean is(String code) {
		return code.equals(this.status);
	}

	/** Whether it is said to have begun. */
	boolean begun() {
		return this.status != null && BEGUN.contains(this.status);
	}

	/** The last day that the plan can mean, null without a plan. */
	@Nullable PartialDate planned() {
		return (this.plannedEnd != null) ? this.plannedEnd : this.plannedStart;
	}

	/** Whether the last day that a date can mean is over. */
	boolean passed(@Nullable PartialDate date) {
		return date != null && date.last().isBefore(this.today);
	}

	/** Whether the plan has several days. */
	boolean plannedForDays() {
		return this.plannedStart != null && this.plannedEnd != null
				&& this.plannedEnd.last().isAfter(this.plannedStart.first());
	}

	/** All its words, in both languages. */
	Stream<String> words() {
		return Stream.of(this.title, this.summary, this.outcome)
			.filter((text) -> text != null)
			.flatMap((text) -> Stream.of(text.en(), text.ru()))
			.filter((words) -> words != null);
	}

}
