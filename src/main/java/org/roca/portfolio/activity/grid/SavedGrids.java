package org.roca.portfolio.activity.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/**
 * The pages that a person has sent last, with what became of their rows. The browser is
 * led to them by an address, so that looking again sends nothing again.
 */
@Component
@SessionScope
class SavedGrids {

	private static final int MOST = 5;

	private final Map<UUID, SavedGrid> latest = new LinkedHashMap<>();

	/** Keeps a page, and forgets the oldest. */
	synchronized void keep(SavedGrid grid) {
		this.latest.remove(grid.sent().key());
		this.latest.put(grid.sent().key(), grid);
		this.latest.keySet()
			.retainAll(this.latest.keySet().stream().skip(Math.max(0, this.latest.size() - MOST)).toList());
	}

	/** The page that was sent under this key. */
	synchronized Optional<SavedGrid> find(UUID key) {
		return Optional.ofNullable(this.latest.get(key));
	}

}
