package org.roca.portfolio.activity.edit;

import java.time.OffsetDateTime;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;

/** Earlier versions of a record, as Envers kept them. */
@Repository
class VersionQueries {

	private static final String PATH = "select set_config('search_path', :path, true), set_config('portfolio.revision', :rev, true)";

	private final JdbcClient jdbc;

	private final FormQueries forms;

	VersionQueries(JdbcClient jdbc, FormQueries forms) {
		this.jdbc = jdbc;
		this.forms = forms;
	}

	/**
	 * The form of a record as of one of its versions.
	 * @param now the record as it is
	 * @param version an earlier version
	 * @throws java.util.NoSuchElementException if the record never had this version
	 */
	@Transactional
	FormRecord form(FormRecord now, int version) {
		String revision = this.jdbc.sql("select max(rev)::text from activity_aud where id = :id and version = :version")
			.param("id", now.id())
			.param("version", version)
			.query(String.class)
			.optional()
			.orElseThrow();
		String path = this.jdbc.sql("show search_path").query(String.class).single();
		go("as_of, public", revision);
		FormRecord earlier = this.forms.find(Scope.office(), now.reference(), Locale.ENGLISH).orElseThrow();
		go(path, "");
		return earlier;
	}

	/** Who saved the version that the record has now. */
	Author author(FormRecord now) {
		return this.jdbc.sql("""
				select r.author, r.at, r.reason from revision r
				where r.id = (select max(rev) from activity_aud where id = :id)""")
			.param("id", now.id())
			.query((row, number) -> new Author(row.getString("author"),
					row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("reason")))
			.single();
	}

	private void go(String path, String revision) {
		this.jdbc.sql(PATH).param("path", path).param("rev", revision).query().singleRow();
	}

}
