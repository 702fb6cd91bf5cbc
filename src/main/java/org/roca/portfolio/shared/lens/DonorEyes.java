package org.roca.portfolio.shared.lens;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/** The donors as whom the signed-in person may look. */
public interface DonorEyes {

	/** Whether the signed-in person may look as a donor at all: the office may. */
	boolean mayLook();

	/**
	 * Shows the page of a request as a donor's own account would see it.
	 * @param slug the donor's code, as somebody wrote it
	 * @return the donor, nothing when no donor has this code
	 */
	Optional<Lens.Donor> look(String slug, HttpServletRequest request);

}
