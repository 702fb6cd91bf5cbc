package org.roca.portfolio.account;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Editor.Power;
import org.roca.portfolio.shared.Scope;

import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The account as it was when its owner signed in. Kept in the session, and good only as
 * long as the account still has this version.
 */
final class AccountUser implements UserDetails, CredentialsContainer {

	private final long id;

	private final int version;

	private final SignedIn signedIn;

	private final Scope scope;

	private final Editor editor;

	private @Nullable String passwordHash;

	AccountUser(long id, int version, SignedIn signedIn, @Nullable Long organisationId, Set<Long> grants,
			String passwordHash) {
		this.id = id;
		this.version = version;
		this.signedIn = signedIn;
		this.scope = (signedIn.role() == Role.DONOR) ? Scope.donor(Objects.requireNonNull(organisationId))
				: Scope.office();
		this.editor = switch (signedIn.role()) {
			case OFFICER -> new Editor(id, signedIn.username(), signedIn.displayName(), Power.ALL, Set.of());
			case MANAGER -> new Editor(id, signedIn.username(), signedIn.displayName(), Power.GRANTED, grants);
			case DONOR, ADMINISTRATOR -> Editor.none();
		};
		this.passwordHash = passwordHash;
	}

	long id() {
		return this.id;
	}

	int version() {
		return this.version;
	}

	SignedIn signedIn() {
		return this.signedIn;
	}

	Scope scope() {
		return this.scope;
	}

	Editor editor() {
		return this.editor;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of(new SimpleGrantedAuthority(this.signedIn.role().authority()));
	}

	@Override
	public String getUsername() {
		return this.signedIn.username();
	}

	@Override
	public @Nullable String getPassword() {
		return this.passwordHash;
	}

	@Override
	public void eraseCredentials() {
		this.passwordHash = null;
	}

	/** Never the password's hash. */
	@Override
	public String toString() {
		return getUsername();
	}

}
