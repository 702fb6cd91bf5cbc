package org.roca.portfolio.shared.web;

import java.util.List;

import org.roca.portfolio.shared.Scope;

/** What may have been meant by an address that names no record. */
public interface NearMatches {

	/**
	 * Records with a similar code or name.
	 * @param scope what the person may see; nothing else is ever offered
	 * @param kind what was asked for: project, country, theme, field, pillar, agency,
	 * donor, site or activity; any other word for all kinds
	 * @param code the code as the address wrote it, of any length and content
	 * @return near matches, best first; empty when nothing resembles it
	 */
	List<NearMatch> near(Scope scope, String kind, String code);

}
