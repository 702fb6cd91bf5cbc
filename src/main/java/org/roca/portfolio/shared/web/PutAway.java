package org.roca.portfolio.shared.web;

import java.time.Instant;
import java.util.Optional;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;

/** Where a record went that is not at its address any more. */
public interface PutAway {

	/**
	 * The bin, if the record is there and the person may know.
	 * @param kind what was asked for, as {@link NotFoundException} names it
	 * @param code the code as the address wrote it, of any length and content
	 */
	Optional<Place> find(Scope scope, Editor editor, String kind, String code);

	/**
	 * A record in the bin.
	 *
	 * @param by who put it there
	 * @param mayRestore whether the person who asks may take it back
	 */
	record Place(String reference, String by, Instant at, boolean mayRestore) {
	}

}
