package org.roca.portfolio.account;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in. Every change raises the version, and a session lives only as
 * long as the version it was opened with: a person loses access the moment it is taken.
 */
@Entity
class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
	@SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
	private @Nullable Long id;

	@Version
	private int version;

	@Column(updatable = false)
	private String username;

	private String passwordHash;

	private String displayName;

	@Convert(converter = RoleColumn.class)
	private Role role;

	private @Nullable Long organisationId;

	private boolean enabled = true;

	@Column(updatable = false)
	private Instant createdAt;

	@ElementCollection
	@CollectionTable(name = "account_grant", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "project_id")
	private Set<Long> grants = new HashSet<>();

	protected Account() {
	}

	Account(Username username, String passwordHash, AccountDetails details, Instant createdAt) {
		this.username = username.value();
		this.passwordHash = passwordHash;
		this.createdAt = createdAt;
		this.displayName = details.displayName();
		this.role = details.role();
		change(details);
	}

	/** Takes on a new name, role, organisation, grants and whether it may sign in. */
	void change(AccountDetails details) {
		this.displayName = details.displayName();
		this.role = details.role();
		this.organisationId = details.organisationId();
		this.enabled = details.enabled();
		if (!this.grants.equals(details.grants())) {
			this.grants.clear();
			this.grants.addAll(details.grants());
		}
	}

	/** Takes a new password, of which only the hash is ever kept. */
	void changePassword(String newHash) {
		this.passwordHash = newHash;
	}

	boolean isEnabledAdministrator() {
		return this.enabled && this.role == Role.ADMINISTRATOR;
	}

	String username() {
		return this.username;
	}

	String passwordHash() {
		return this.passwordHash;
	}

	int version() {
		return this.version;
	}

	AccountDetails details() {
		return new AccountDetails(this.displayName, this.role, this.organisationId, Set.copyOf(this.grants),
				this.enabled);
	}

}
