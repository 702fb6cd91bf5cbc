package org.roca.portfolio.shared.history;

import org.hibernate.envers.RevisionListener;

/** Writes into each revision who made it, and why. */
class RevisionAuthor implements RevisionListener {

	@Override
	public void newRevision(Object revision) {
		Remark remark = Remark.current();
		if (remark != null) {
			((Revision) revision).isMadeBy(remark);
		}
	}

}
