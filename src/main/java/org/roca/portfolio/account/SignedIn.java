package org.roca.portfolio.account;

import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.Text;

/**
 * The person who asks for a page, as the page greets them: the request attribute
 * {@code signedIn} of every request, missing when nobody is signed in.
 *
 * @param username the name they sign in with
 * @param displayName the name they are called by
 * @param role what they are to the office
 * @param donorName the organisation they see as, {@code null} for the office
 */
public record SignedIn(String username, String displayName, Role role, @Nullable Text donorName) {

	/** The request attribute that pages read. */
	public static final String ATTRIBUTE = "signedIn";

	/** The same person, greeted as one who sees as a donor. */
	SignedIn seeingAs(Text donor) {
		return new SignedIn(this.username, this.displayName, Role.DONOR, donor);
	}

	/**
	 * Whether the person sees every record, and may look as a donor.
	 */
	public boolean isOffice() {
		return this.role != Role.DONOR;
	}

	/**
	 * Whether the menu leads to the accounts.
	 * @return {@code true} for administrators only
	 */
	public boolean isAdministrator() {
		return this.role == Role.ADMINISTRATOR;
	}

}
