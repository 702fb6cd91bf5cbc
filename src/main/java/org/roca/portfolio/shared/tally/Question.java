package org.roca.portfolio.shared.tally;

/**
 * Something to be counted. Equal questions have equal answers for the same person until a
 * record changes, and so are counted once: a question is a record of all that its answer
 * depends on, and the answer is never changed.
 *
 * @param <T> the answer
 */
public interface Question<T> {

	/**
	 * Counts at once, and keeps nothing that it was given.
	 * @param selector selects for the person who asks
	 */
	T answer(Selector selector);

}
