package org.roca.portfolio.shared.draft;

/** The pages of one module whose forms lose nothing. Found by injection. */
public interface DraftedPages {

	/**
	 * Whether a form has its page at this path, and sends what was typed to it.
	 * @param path the path of an address, without a query
	 */
	boolean has(String path);

}
