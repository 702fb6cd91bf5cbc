package org.roca.portfolio.exchange;

import java.util.HashMap;
import java.util.Map;

import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.reference.Source;
import org.roca.portfolio.reference.SourceId;
import org.roca.portfolio.reference.Sources;

/**
 * Turns what items say of their sources into citations, and keeps each source once.
 */
final class Citations {

	private final Sources sources;

	private final Map<String, SourceId> known = new HashMap<>();

	Citations(Sources sources) {
		this.sources = sources;
	}

	Citation of(SourceItem item) {
		return new Citation(source(item), item.date(), item.quote(), item.basisOrStated());
	}

	SourceId source(SourceItem item) {
		String key = (item.address() != null) ? item.address() : item.title();
		if (key == null) {
			throw new IllegalArgumentException("the source has neither an address nor a title");
		}
		if (key.contains("://") || item.address() != null && key.contains(" ")) {
			throw new IllegalArgumentException("'%s' is not an address without its scheme".formatted(key));
		}
		return this.known.computeIfAbsent(key,
				(absent) -> this.sources.save(new Source(item.address(), item.title())).id());
	}

}
