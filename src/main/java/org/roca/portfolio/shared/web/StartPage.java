package org.roca.portfolio.shared.web;

import java.util.Optional;

/** Where people arrive who signed in without having asked for a page. */
public interface StartPage {

	/**
	 * The page that a person chose.
	 * @param username the name the person signs in with
	 * @return an address of this application, empty for the overview
	 */
	Optional<String> of(String username);

}
