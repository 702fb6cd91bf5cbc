package org.roca.portfolio.activity;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * By whom a record is kept. Accounts are named by their key; the name a person had then
 * stands in the history.
 */
@Embeddable
class Handling {

	private @Nullable Long createdBy;

	private @Nullable Long changedBy;

	private @Nullable Long binnedBy;

	private @Nullable Instant binnedAt;

	void changed(long account) {
		this.createdBy = (this.createdBy != null) ? this.createdBy : Long.valueOf(account);
		this.changedBy = account;
	}

	boolean isChangedBy(long account) {
		return Objects.equals(this.changedBy, account);
	}

	void bin(long account, Instant now) {
		this.binnedBy = account;
		this.binnedAt = now;
	}

	void restore() {
		this.binnedBy = null;
		this.binnedAt = null;
	}

	boolean isBinned() {
		return this.binnedAt != null;
	}

}
