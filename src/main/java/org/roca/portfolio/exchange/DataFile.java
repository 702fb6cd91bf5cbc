package org.roca.portfolio.exchange;

/**
 * One kind of record among the data files, and how it gets into the portfolio. Files are
 * found by injection and read in the order of their annotation, since later ones name
 * records of earlier ones.
 *
 * @param <T> what an item of the file holds
 */
interface DataFile<T extends Record> {

	/** The name of the file without its folder. */
	String name();

	/** What an item is read into. */
	Class<T> itemType();

	/**
	 * Makes a record of an item and keeps it.
	 * @param item what the file says
	 * @param position the place of the item in its file, counted from 1
	 * @param known the records that the item may name, and where it adds its own
	 * @throws IllegalArgumentException if the item names what is not known or breaks a
	 * rule; its message goes to the person who starts the application
	 */
	void add(T item, int position, Known known);

}
