package org.roca.portfolio.shared.lens;

import java.io.IOException;

import jakarta.servlet.ServletException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets work that is no request see one moment of the records: the end of the day that a
 * lens asks for, or now. What somebody saves meanwhile is not seen.
 */
@Component
public class Moment {

	private final Past past;

	private final TransactionTemplate now;

	Moment(Past past, PlatformTransactionManager transactions) {
		this.past = past;
		this.now = new TransactionTemplate(transactions);
		this.now.setReadOnly(true);
		this.now.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * Work that reads records.
	 */
	public interface Work {

		void run() throws IOException;

	}

	/**
	 * Does the work on this thread, in one read-only transaction.
	 * @throws IOException if the work throws it
	 */
	public void see(Lens lens, Work work) throws IOException {
		Lens.AsOf asOf = lens.asOf();
		if (asOf == null || !asOf.isPast()) {
			present(work);
			return;
		}
		try {
			if (!this.past.show(asOf.day(), work::run)) {
				throw new BeforeRecordException(asOf.day(), this.past.begins().orElse(null));
			}
		}
		catch (ServletException ex) {
			throw new IllegalStateException("Work that is no request has no servlet", ex);
		}
	}

	private void present(Work work) throws IOException {
		IOException failed = this.now.execute((status) -> {
			try {
				work.run();
				return null;
			}
			catch (IOException ex) {
				return ex;
			}
		});
		if (failed != null) {
			throw failed;
		}
	}

}
