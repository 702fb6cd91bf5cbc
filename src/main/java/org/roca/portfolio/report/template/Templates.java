package org.roca.portfolio.report.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Editor;

/** All templates. */
@Repository
@Transactional
public class Templates {

	private final JdbcClient jdbc;

	Templates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What became of a change. */
	enum Step {

		/** It is as it was sent. */
		DONE,

		/** Another template of the same donor has this name. */
		TAKEN,

		/** Somebody else changed it first. */
		CHANGED

	}

	/** Those of donors after those for all. */
	@Transactional(readOnly = true)
	public List<Template> list() {
		return select("true").query((row, number) -> template(row)).list();
	}

	/** The template of this number. */
	@Transactional(readOnly = true)
	public Optional<Template> find(long id) {
		return select("t.id = :id").param("id", id).query((row, number) -> template(row)).optional();
	}

	/** What a report for a donor or, with null, the office begins with. */
	@Transactional(readOnly = true)
	public Template of(@Nullable Long donorId) {
		List<Template> all = list();
		return all.stream()
			.filter((each) -> each.donorId() != null && each.donorId().equals(donorId))
			.findFirst()
			.orElseGet(() -> all.stream().filter((each) -> !each.ours()).findFirst().orElseThrow());
	}

	/** Makes a template; sent twice, it is made once. */
	Step create(Editor editor, String name, @Nullable Long donorId, List<String> sections) {
		Optional<Long> id = this.jdbc.sql("""
				insert into report_template (id, name, donor_id, created_by)
				values (nextval('report_template_seq'), :name, :donor, :account) on conflict do nothing returning id
				""")
			.param("name", name)
			.param("donor", donorId)
			.param("account", editor.accountId())
			.query(Long.class)
			.optional();
		id.ifPresent((key) -> fill(key, sections));
		return id.isPresent() ? Step.DONE : Step.TAKEN;
	}

	/**
	 * Changes a template. Reports that began with it stay as they are.
	 * @param version the version that the person saw
	 */
	Step change(long id, int version, String name, @Nullable Long donorId, List<String> sections) {
		boolean taken = this.jdbc.sql("""
				select exists (select from report_template where name = :name and donor_id is not distinct from :donor
					and id <> :id)""")
			.param("name", name)
			.param("donor", donorId, java.sql.Types.BIGINT)
			.param("id", id)
			.query(Boolean.class)
			.single();
		if (taken) {
			return Step.TAKEN;
		}
		int changed = this.jdbc.sql("""
				update report_template set name = :name, donor_id = :donor, version = version + 1, changed_at = now()
				where id = :id and version = :version""")
			.param("name", name)
			.param("donor", donorId, java.sql.Types.BIGINT)
			.param("id", id)
			.param("version", version)
			.update();
		if (changed == 0) {
			return Step.CHANGED;
		}
		this.jdbc.sql("delete from report_template_section where template_id = :id").param("id", id).update();
		fill(id, sections);
		return Step.DONE;
	}

	/** Removes a template that people made; the one of the product stays. */
	void remove(long id) {
		this.jdbc.sql("delete from report_template where id = :id and created_by is not null").param("id", id).update();
	}

	private void fill(long id, List<String> sections) {
		for (int position = 0; position < sections.size(); position++) {
			this.jdbc.sql("insert into report_template_section (template_id, position, section) values (?, ?, ?)")
				.params(id, position, sections.get(position))
				.update();
		}
	}

	private JdbcClient.StatementSpec select(String which) {
		return this.jdbc
			.sql("""
					select t.id, t.version, t.name, t.created_by is not null ours, t.donor_id, o.slug donor_slug, %s,
						array(select s.section from report_template_section s where s.template_id = t.id order by s.position) sections
					from report_template t left join organisation o on o.id = t.donor_id
					where %s order by o.name_en nulls first, t.name, t.id"""
				.formatted(Columns.text("o.name", "donor"), which));
	}

	private static Template template(ResultSet row) throws SQLException {
		Object[] sections = (Object[]) Objects.requireNonNull(row.getArray("sections")).getArray();
		return new Template(row.getLong("id"), row.getInt("version"), row.getString("name"), row.getBoolean("ours"),
				row.getObject("donor_id", Long.class), row.getString("donor_slug"), Columns.text(row, "donor"),
				Arrays.stream(sections).map(String::valueOf).toList());
	}

}
