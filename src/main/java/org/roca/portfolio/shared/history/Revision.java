package org.roca.portfolio.shared.history;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.jspecify.annotations.Nullable;

/**
 * One transaction that changed records. Its number grows with time, so that the state of
 * everything at a moment is what the last revision before it left.
 */
@Entity
@RevisionEntity(RevisionAuthor.class)
public class Revision {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
	@SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 1)
	@RevisionNumber
	private @Nullable Integer id;

	@RevisionTimestamp
	private @Nullable Instant at;

	private @Nullable Long accountId;

	private @Nullable String author;

	private @Nullable String reason;

	void isMadeBy(Remark remark) {
		this.accountId = remark.accountId();
		this.author = remark.author();
		this.reason = remark.reason();
	}

}
