package org.roca.portfolio.activity;

import java.io.IOException;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;

/**
 * What the cells of a row become on their way into a file. One is used row after row, on
 * one thread.
 */
interface RowForm {

	/**
	 * Writes a row.
	 * @param cells texts in UTF-8, null where nothing is known
	 */
	void write(byte[] @Nullable [] cells, OutputStream out) throws IOException;

}
