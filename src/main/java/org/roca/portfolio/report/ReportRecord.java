package org.roca.portfolio.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.report.ReportSubject;

/**
 * A report as the office reads it.
 *
 * @param id its number in addresses
 * @param version the version that is read
 * @param topic what it is about
 * @param code the slug of the project or thematic area, or the ISO code of the country;
 * null for the sub-programme
 * @param plate the code of the project as written, null for other subjects
 * @param subjectName the title of what it is about
 * @param audience for whom it is written
 * @param donorSlug the donor in addresses, null for the office
 * @param donorName the donor, null for the office
 * @param period what days it is about
 * @param passages its sections in their order
 * @param state how far its review has come: {@code draft}, {@code submitted},
 * {@code returned} or {@code approved}
 * @param note why it was returned, else null
 * @param changed who changed it last and when
 * @param submitted who submitted it last, else null
 * @param reviewed who decided about it last, else null
 */
public record ReportRecord(long id, int version, Text title, Topic topic, @Nullable String code, @Nullable String plate,
		Text subjectName, Audience audience, @Nullable String donorSlug, @Nullable Text donorName, Span period,
		List<Passage> passages, String state, @Nullable String note, Deed changed, @Nullable Deed submitted,
		@Nullable Deed reviewed) {

	/**
	 * What somebody did, and when.
	 *
	 * @param accountId the key of the account, 0 when nobody is on record
	 * @param name how the person is called, empty when nobody is on record
	 */
	public record Deed(long accountId, String name, Instant at) {
	}

	/** What its sections are computed for. */
	public ReportSubject subject() {
		return new ReportSubject(this.audience.scope(), this.topic.subject(), this.code,
				this.audience.share() ? this.donorSlug : null, this.period.starts(), this.period.ends());
	}

	/** The section of this code, if it is in the report. */
	public Optional<Passage> passage(String section) {
		return this.passages.stream().filter((each) -> each.section().equals(section)).findFirst();
	}

	/** Whether this person writes and reviews it. */
	public boolean isKeptBy(Editor editor) {
		Long project = this.topic.projectId();
		return editor.power() == Editor.Power.ALL || project != null && editor.keeps(project);
	}

	public boolean is(String reviewState) {
		return this.state.equals(reviewState);
	}

	/** The donor's name, for a report that has one. */
	public Text donor() {
		return Objects.requireNonNull(this.donorName, "It is written for the office");
	}

	/** Its page. */
	public String href() {
		return "/reports/" + this.id;
	}

}
