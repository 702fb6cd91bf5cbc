package org.roca.portfolio.shared.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers beyond a restart which files people were waiting for. Never part of the
 * read-only moment in which a file is made.
 */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class ExportRecords {

	private final JdbcClient jdbc;

	ExportRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What was asked for.
	 *
	 * @param owner the name the person signed in with
	 * @param address by which the same is asked for again
	 * @param fileName what the file is called
	 * @param state {@code running}, {@code made} or {@code failed}
	 */
	record Asked(String owner, String address, String fileName, String state) {
	}

	void begun(ExportJob job) {
		this.jdbc.sql("""
				insert into export_job (id, owner, address, file_name, asked_at, state)
				values (:id, :owner, :address, :name, :at, 'running')""")
			.param("id", job.id())
			.param("owner", job.call().owner())
			.param("address", job.call().address().replace('\0', ' '))
			.param("name", job.file().name())
			.param("at", job.asked().atOffset(ZoneOffset.UTC))
			.update();
	}

	void ended(ExportJob job) {
		this.jdbc.sql("update export_job set state = :state where id = :id")
			.param("state", (job.made() != null) ? "made" : "failed")
			.param("id", job.id())
			.update();
	}

	Optional<Asked> find(UUID id) {
		return this.jdbc.sql("select owner, address, file_name, state from export_job where id = ?")
			.param(id)
			.query((row, number) -> new Asked(row.getString("owner"), row.getString("address"),
					row.getString("file_name"), row.getString("state")))
			.optional();
	}

	void forget(Instant before) {
		this.jdbc.sql("delete from export_job where asked_at < ?").param(before.atOffset(ZoneOffset.UTC)).update();
	}

}
