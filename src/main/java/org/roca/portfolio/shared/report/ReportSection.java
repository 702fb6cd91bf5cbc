package org.roca.portfolio.shared.report;

import java.util.List;

import org.roca.portfolio.shared.document.Block;

/**
 * A section of a period report that a module brings along. Its heading is the message
 * {@code report.section.} with its code. People may write a text for any section; it
 * stands before what is computed here.
 */
public interface ReportSection {

	/** Its name in templates, addresses and messages: {@code activities}. */
	String code();

	/** Where it stands in a report that chooses no other order. */
	int place();

	/**
	 * Whether a report needs a text of people here, such as a summary.
	 */
	default boolean isWritten() {
		return false;
	}

	/**
	 * Whether every report ends with it, chosen or not.
	 */
	default boolean isAlways() {
		return false;
	}

	/**
	 * What is computed, in the language of the current reader. The same data gives the
	 * same blocks.
	 * @param subject what the report is about, and whose view it is
	 * @return the blocks, empty for a section that only has a text
	 */
	List<Block> blocks(ReportSubject subject);

}
