package org.roca.portfolio.account;

/** A change of an account that a rule does not allow. */
class AccountRefusedException extends RuntimeException {

	private final Reason reason;

	AccountRefusedException(Reason reason) {
		super("Account refused: " + reason);
		this.reason = reason;
	}

	Reason reason() {
		return this.reason;
	}

	/** The rule. */
	enum Reason {

		/** Another account has this user name. */
		TAKEN,

		/** Someone else changed the account since the form was opened. */
		CHANGED,

		/** The last administrator who may sign in. */
		LAST

	}

}
