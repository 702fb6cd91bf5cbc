package org.roca.portfolio.shared.measure;

import java.util.List;
import java.util.Map;

/** A selection broken down in several ways. */
public record Groups(Map<Grouping, List<Group>> groups) {

	/** The groups of one of the ways that were asked for, in the order of their keys. */
	public List<Group> get(Grouping grouping) {
		List<Group> found = this.groups.get(grouping);
		if (found == null) {
			throw new IllegalArgumentException("Not asked for: " + grouping);
		}
		return found;
	}

	/** The groups of one dimension that was asked for. */
	public List<Group> by(Dimension dimension) {
		return get(Grouping.by(dimension));
	}

}
