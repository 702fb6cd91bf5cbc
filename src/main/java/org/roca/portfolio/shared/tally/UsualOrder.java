package org.roca.portfolio.shared.tally;

/** Tells an order that most pages begin with, so that it is read when the records are. */
public interface UsualOrder {

	/** The order, which all who see the present can use. */
	RowOrder order();

}
