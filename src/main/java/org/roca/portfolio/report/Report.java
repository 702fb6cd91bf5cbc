package org.roca.portfolio.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Aggregate;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.review.Review;
import org.roca.portfolio.shared.review.ReviewState;

/**
 * A report that people write on a subject, for one donor or the office. It holds words
 * alone: every figure is computed when it is read, until an edition is issued.
 */
@Entity
@Audited
public class Report extends Aggregate {

	private @Nullable Text title;

	@Embedded
	private @Nullable Topic topic;

	@Embedded
	private @Nullable Audience audience;

	@Embedded
	private @Nullable Span period;

	@ElementCollection
	@CollectionTable(name = "report_section", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "position")
	private List<Passage> sections = new ArrayList<>();

	@Embedded
	private Review review = new Review();

	private @Nullable Long createdBy;

	private @Nullable Long changedBy;

	@NotAudited
	private @Nullable UUID formKey;

	protected Report() {
	}

	/**
	 * Begins a report.
	 * @param form the key of the form that makes it; sent twice, it makes one report
	 */
	public Report(UUID form, Topic topic, Audience audience) {
		this.formKey = form;
		this.topic = topic;
		this.audience = audience;
	}

	/** Gives it its title and period. */
	public void isCalled(Text words, Span days) {
		this.title = words;
		this.period = days;
	}

	/**
	 * Says which sections it has, in their order, with what is written for each.
	 * @throws IllegalArgumentException if a section stands in it twice
	 */
	public void says(List<Passage> passages) {
		Set<String> codes = new HashSet<>();
		for (Passage passage : passages) {
			if (!codes.add(passage.section())) {
				throw new IllegalArgumentException("A section stands in a report once: " + passage.section());
			}
		}
		if (!this.sections.equals(passages)) {
			this.sections.clear();
			this.sections.addAll(passages);
		}
	}

	/**
	 * Notes whose change this is; what was approved goes back for review.
	 * @param account the key of the account
	 */
	public void isChangedBy(long account) {
		this.createdBy = (this.createdBy != null) ? this.createdBy : Long.valueOf(account);
		this.changedBy = account;
		this.review.changed(account);
	}

	/** Whether this person's change is the last one. */
	public boolean isChangedLastBy(long account) {
		return Objects.equals(this.changedBy, account);
	}

	/**
	 * Whether this person writes and reviews it: officers every report, a manager those
	 * about a project granted to the account.
	 */
	public boolean isKeptBy(Editor editor) {
		Long project = topic().projectId();
		return editor.power() == Editor.Power.ALL || project != null && editor.keeps(project);
	}

	/** How far it has come in the office, and the steps that lead on. */
	public Review review() {
		return this.review;
	}

	public ReviewState reviewState() {
		return this.review.state();
	}

	public Topic topic() {
		return Objects.requireNonNull(this.topic);
	}

	/** Its number in addresses: {@code /reports/51}. */
	public long id() {
		return key();
	}

}
