package org.roca.portfolio.shared.history;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.roca.portfolio.shared.Editor;

/**
 * Who makes the changes of the current transaction, and why. Without a remark nobody made
 * them: the portfolio was loaded.
 *
 * @param accountId the key of the account
 * @param author the name of its owner
 * @param reason why, or {@code null} when not said
 */
public record Remark(long accountId, String author, @Nullable String reason) {

	/**
	 * Signs all changes of the current transaction.
	 * @param editor who makes them
	 * @param reason why, or {@code null} when not said
	 * @throws IllegalStateException if there is no transaction
	 */
	public static void sign(Editor editor, @Nullable String reason) {
		if (TransactionSynchronizationManager.hasResource(Remark.class)) {
			TransactionSynchronizationManager.unbindResource(Remark.class);
		}
		else {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCompletion(int status) {
					TransactionSynchronizationManager.unbindResourceIfPossible(Remark.class);
				}
			});
		}
		TransactionSynchronizationManager.bindResource(Remark.class,
				new Remark(editor.accountId(), editor.name(), reason));
	}

	static @Nullable Remark current() {
		return (Remark) TransactionSynchronizationManager.getResource(Remark.class);
	}

}
