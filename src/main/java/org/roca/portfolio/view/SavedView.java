package org.roca.portfolio.view;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A page kept under a name.
 *
 * @param id its key in the database
 * @param key its key in addresses
 * @param version the version that is read
 * @param name what its owner calls it
 * @param address the page
 * @param owner the name of the person who keeps it
 * @param own whether that is the reader
 * @param audience in whose lists it stands
 * @param byLink whether anybody signed in may open it who has its address
 * @param start whether the reader arrives here after signing in
 * @param subscription by what the reader follows it, null for not at all
 */
record SavedView(long id, UUID key, int version, String name, PageAddress address, String owner, boolean own,
		Set<Audience> audience, boolean byLink, boolean start, @Nullable Subscription subscription) {

	/** Whether anybody but its owner may open it. */
	public boolean isShared() {
		return this.byLink || !this.audience.isEmpty();
	}

	/** Where it is opened. */
	public String href() {
		return "/views/" + this.key;
	}

}
