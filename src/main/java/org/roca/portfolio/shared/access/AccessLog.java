package org.roca.portfolio.shared.access;

import java.sql.Types;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.roca.portfolio.shared.lens.Lens;

/**
 * Notes who opened or took away what: the account, the moment, the address with its
 * filters, the format, and the donor as whom the office looked. Where the person was is
 * not kept. It is called before the first byte is sent, and what can't be noted fails the
 * request: no line, no file.
 */
@Component
public class AccessLog {

	private static final int LONGEST = 2_000;

	private static final String BY_ACCOUNT = """
			insert into access_log (at, account_id, edition_id, action, address, format, view_as)
			select clock_timestamp(), a.id, :edition, :action, :address, :format, :donor
			from account a where a.username = :username
			""";

	private static final String BY_LINK = """
			insert into access_log (at, link_id, edition_id, action, address, format)
			values (clock_timestamp(), :link, :edition, :action, :address, :format)
			""";

	private final JdbcClient jdbc;

	private final TransactionTemplate joined;

	private final TransactionTemplate apart;

	AccessLog(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.joined = new TransactionTemplate(transactions);
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Notes that a person takes a file away.
	 * @param lens through which the file was made
	 * @param address path and query that asked for it
	 * @param format the ending of the file: {@code xlsx}
	 */
	public void downloaded(String username, Lens lens, String address, String format) {
		one(person(username, lens, Visit.file(format), address), address);
	}

	/** Notes what the person of this request gets. */
	public void note(HttpServletRequest request, Visit visit) {
		String path = request.getRequestURI();
		one((visit.link() != null) ? stranger(visit.link(), visit)
				: person(request.getRemoteUser(), Lens.of(request), visit, address(path, request.getQueryString())),
				path);
	}

	private static void one(int lines, String address) {
		if (lines != 1) {
			throw new IllegalStateException("Nobody to note for " + address);
		}
	}

	private int person(@Nullable String username, Lens lens, Visit visit, String address) {
		Lens.Donor donor = lens.donor();
		return write(
				this.jdbc.sql(BY_ACCOUNT)
					.param("username", username, Types.VARCHAR)
					.param("donor", (donor != null) ? donor.id() : null, Types.BIGINT),
				visit, address.substring(0, Math.min(LONGEST, address.length())));
	}

	/** The address of a link is the link itself, and is kept by nobody. */
	private int stranger(long link, Visit visit) {
		return write(this.jdbc.sql(BY_LINK).param("link", link), visit, "/shared");
	}

	/** A page of the past is read in a transaction that writes nothing. */
	private int write(JdbcClient.StatementSpec line, Visit visit, String address) {
		TransactionTemplate transaction = TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? this.apart
				: this.joined;
		Integer lines = transaction.execute((status) -> line.param("edition", visit.edition(), Types.BIGINT)
			.param("action", visit.action().code())
			.param("format", visit.format())
			.param("address", address)
			.update());
		return (lines != null) ? lines : 0;
	}

	private static String address(String path, @Nullable String query) {
		return (query != null) ? path + "?" + query : path;
	}

}
