package org.roca.portfolio.shared.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a file, on a thread of its own, within one read-only moment of the records and
 * in the language of whoever asked.
 */
public interface Writing {

	/**
	 * Writes all of it.
	 * @param out left open
	 * @param progress is told how far it is
	 * @throws IOException if there is no more room for the file, or its rows can't be
	 * read
	 */
	void write(OutputStream out, Progress progress) throws IOException;

}
