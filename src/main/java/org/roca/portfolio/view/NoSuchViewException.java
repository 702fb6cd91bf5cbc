package org.roca.portfolio.view;

/** No view of this address, or none that is shared with the person: answered alike. */
class NoSuchViewException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
