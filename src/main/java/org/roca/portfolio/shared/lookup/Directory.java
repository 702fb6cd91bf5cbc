package org.roca.portfolio.shared.lookup;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;

/** A register as it is looked up by name. The module that owns the records brings it. */
public interface Directory {

	/** What its records are. */
	LookupKind kind();

	/** What the view {@code search_name} calls their names. */
	String names();

	/**
	 * Reads row {@code r}: {@code id}, {@code slug}, the name, {@code acronym_en},
	 * {@code acronym_ru}, {@code kind_en}, {@code kind_ru}, {@code iso},
	 * {@code country_en}, {@code country_ru}; {@code words}, all that it may be asked for
	 * by, folded; {@code search}, its words as a tsvector; and {@code used}, whether the
	 * project {@code :project} has named it before.
	 * @return a query without its condition
	 */
	String records();

	/** The rows {@code r} that belong to it and that the person sees. */
	Condition inView(Scope scope);

	/** Those of them that this person may put into a form; all, unless it says others. */
	default Condition offered(Editor editor) {
		return Condition.ALL;
	}

	/** A register to which people add what it does not have. */
	interface Open extends Directory {

		/**
		 * Adds a record. What is the same by name and country is never added twice, not
		 * even by two people at once: it is then the record that there is.
		 * @return the key of the record
		 */
		long add(Editor editor, NewRecord record);

	}

}
