package org.roca.portfolio.shared;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A record that people keep: it has an identity, a version that two editors can't both
 * change, and the moment of its last change.
 */
@MappedSuperclass
@Audited
public abstract class Aggregate {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	@Version
	private int version;

	@UpdateTimestamp
	private @Nullable Instant changedAt;

	/** How often it was changed; a form names the version it was opened on. */
	public int version() {
		return this.version;
	}

	/**
	 * The identity, once saved.
	 * @return the key by which typed ids name it
	 */
	protected long key() {
		return Objects.requireNonNull(this.id, "Not saved yet");
	}

}
