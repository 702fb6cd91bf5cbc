package org.roca.portfolio.shared.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.roca.portfolio.shared.document.Cell;

/**
 * How the rows of a register stand in a file. Numbers that are counted from other records
 * are put behind.
 *
 * @param code its name within the document
 * @param caption what a person who only hears it must know of it
 * @param heads the columns of what a row states itself
 * @param key what a row is about
 * @param cells a cell for each of these columns
 * @param total the cells of the total by column; empty for none
 * @param <R> what a row is
 */
public record RegisterTable<R>(String code, String caption, Heads heads, Function<R, String> key,
		Function<R, List<Cell>> cells, Map<String, Cell> total) {
}
