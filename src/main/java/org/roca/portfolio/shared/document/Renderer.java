package org.roca.portfolio.shared.document;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes documents in one format. The same document gives the same bytes, whenever and
 * wherever it is written. A new format is a new renderer, found by injection.
 */
public interface Renderer {

	/** The ending of its files, by which addresses ask for it: {@code pdf}. */
	String format();

	/** The media type of its files, with the character set of text. */
	String mediaType();

	/**
	 * Writes a document, each row as it comes.
	 * @param out left open
	 * @throws IOException if the rows can't be read or the file not be written
	 */
	void render(Document document, OutputStream out) throws IOException;

}
