package org.roca.portfolio.activity.edit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Earlier versions of a record, as Envers kept them. */
@Repository
public class VersionQueries {

	/** Versions that are looked through for the author of a change. */
	private static final int MOST = 50;

	private final JdbcClient jdbc;

	private final FormQueries forms;

	VersionQueries(JdbcClient jdbc, FormQueries forms) {
		this.jdbc = jdbc;
		this.forms = forms;
	}

	/**
	 * The forms of several versions of a record, in as many queries as one takes. Whoever
	 * asks has seen to it that the reader may see the record's history.
	 * @param record the key of the record
	 * @param revisions the revisions that made the versions
	 * @param locale the language of names that stand for slugs
	 * @return the forms by revision
	 */
	@Transactional
	public Map<Integer, ActivityForm> forms(long record, Collection<Integer> revisions, Locale locale) {
		String path = this.jdbc.sql("show search_path").query(String.class).single();
		go("versions, public", String.valueOf(record));
		List<FormRecord> versions = this.forms.all(revisions, locale);
		go(path, "");
		Map<Integer, ActivityForm> forms = new HashMap<>();
		versions.forEach((version) -> forms.put(Math.toIntExact(version.id()), version.form()));
		return forms;
	}

	/**
	 * The forms of versions of several records, in as many queries as one takes. Whoever
	 * asks has seen to it that the reader may see these versions.
	 * @param locale the language of names that stand for slugs
	 */
	@Transactional
	public Map<VersionKey, ActivityForm> forms(Collection<VersionKey> wanted, Locale locale) {
		String path = this.jdbc.sql("show search_path").query(String.class).single();
		this.jdbc
			.sql("""
					select set_config('search_path', 'states, public', true), set_config('portfolio.records', :records, true),
						set_config('portfolio.revisions', :revisions, true)""")
			.param("records", VersionKey.array(wanted, VersionKey::record))
			.param("revisions", VersionKey.array(wanted, VersionKey::revision))
			.query()
			.singleRow();
		List<FormRecord> versions = this.forms.all(wanted.stream().map(VersionKey::state).toList(), locale);
		go(path, "");
		Map<VersionKey, ActivityForm> forms = new HashMap<>();
		versions.forEach((version) -> forms.put(VersionKey.of(version.id()), version.form()));
		return forms;
	}

	/**
	 * The form of a record as of one of its versions. A number that it never had, as a
	 * form sends that is older than a restored backup, tells nothing of what its editor
	 * saw: the first version then asks about most.
	 * @param now the record as it is
	 * @param version an earlier version
	 */
	@Transactional
	ActivityForm form(FormRecord now, int version, Locale locale) {
		int revision = this.jdbc.sql("""
				select rev from activity_aud where id = :id
				order by version <> :version, case when version = :version then -rev else rev end limit 1""")
			.param("id", now.id())
			.param("version", version)
			.query(Integer.class)
			.single();
		return forms(now.id(), List.of(revision), locale).values().iterator().next();
	}

	/** Who saved the version that the record has now. */
	Author author(FormRecord now) {
		return this.jdbc.sql("""
				select r.author, r.at, r.reason from revision r
				where r.id = (select max(rev) from activity_aud where id = :id)""")
			.param("id", now.id())
			.query((row, number) -> author(row))
			.single();
	}

	/**
	 * The names of those who saved a record after one of its versions.
	 * @param except the name of the person who asks
	 */
	List<String> names(FormRecord now, int version, String except) {
		return this.jdbc
			.sql("""
					select r.author from activity_aud v join revision r on r.id = v.rev
					where v.id = :id and v.version > :version and r.author <> :except group by r.author order by max(v.rev)""")
			.param("id", now.id())
			.param("version", version)
			.param("except", except)
			.query(String.class)
			.list();
	}

	/**
	 * Who changed a record between two of its versions, as far as the last fifty tell.
	 * @param record the key of the record
	 * @param version the version that somebody opened
	 * @param until the version saved last
	 */
	@Transactional(readOnly = true)
	Authors authors(long record, int version, int until, Locale locale) {
		Map<Integer, Author> saved = new LinkedHashMap<>();
		RowCallbackHandler each = (row) -> saved.put(row.getInt("rev"), author(row));
		this.jdbc
			.sql("""
					select * from (select v.rev, r.author, r.at, r.reason from activity_aud v join revision r on r.id = v.rev
						where v.id = :id and v.version between :version and :until order by v.rev desc limit :most) version
					order by rev""")
			.param("id", record)
			.param("version", version)
			.param("until", until)
			.param("most", MOST)
			.query(each);
		Map<Integer, ActivityForm> forms = forms(record, saved.keySet(), locale);
		Map<String, Author> byPath = new HashMap<>();
		List<Author> since = new ArrayList<>();
		FlatForm earlier = null;
		for (Map.Entry<Integer, Author> entry : saved.entrySet()) {
			FlatForm later = FlatForm.of(forms.getOrDefault(entry.getKey(), new ActivityForm()));
			if (earlier != null) {
				since.add(entry.getValue());
				earlier.changedPaths(later).forEach((path) -> byPath.put(path, entry.getValue()));
			}
			earlier = later;
		}
		return new Authors(saved.values().stream().findFirst().orElse(null), since, byPath);
	}

	private static Author author(ResultSet row) throws SQLException {
		return new Author(row.getString("author"), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getString("reason"));
	}

	private void go(String path, String record) {
		this.jdbc.sql("select set_config('search_path', :path, true), set_config('portfolio.record', :record, true)")
			.param("path", path)
			.param("record", record)
			.query()
			.singleRow();
	}

}
