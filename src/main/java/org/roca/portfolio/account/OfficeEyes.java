package org.roca.portfolio.account;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.roca.portfolio.shared.lens.DonorEyes;
import org.roca.portfolio.shared.lens.Lens;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The office looks as any donor, to see before a donor does what the donor sees. A donor
 * looks as nobody else. The page then greets the person as the donor's account, so that
 * nothing on it is for the office only.
 */
@Component
class OfficeEyes implements DonorEyes {

	private final AccountQueries accounts;

	OfficeEyes(AccountQueries accounts) {
		this.accounts = accounts;
	}

	@Override
	public boolean mayLook() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof AccountUser user
				&& user.signedIn().isOffice();
	}

	@Override
	public Optional<Lens.Donor> look(String slug, HttpServletRequest request) {
		Optional<AccountQueries.Choice> donor = (slug.indexOf('\0') < 0) ? this.accounts.donor(slug) : Optional.empty();
		donor.ifPresent((found) -> greet(request, found));
		return donor.map((found) -> new Lens.Donor(found.id(), found.code(), found.name()));
	}

	private static void greet(HttpServletRequest request, AccountQueries.Choice donor) {
		if (request.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn person) {
			request.setAttribute(SignedIn.ATTRIBUTE, person.seeingAs(donor.name()));
		}
	}

}
