package org.roca.portfolio.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports as people have written and approved them. */
public final class ReportSample {

	private final JdbcClient jdbc;

	public ReportSample(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The key of an organisation. */
	public long organisation(String slug) {
		return this.jdbc.sql("select id from organisation where slug = ?").param(slug).query(Long.class).single();
	}

	/**
	 * An approved report on XAC/K22 from 2015 to 2026.
	 * @param donor the key of the donor it is written for, null for the office
	 */
	public long approved(@Nullable Long donor, String title) {
		long id = this.jdbc.sql("select nextval('report_seq')").query(Long.class).single();
		approved(id, donor, title);
		return id;
	}

	/** The same by a number that an address can name beforehand. */
	public void approved(long id, @Nullable Long donor, String title) {
		this.jdbc
			.sql("""
					insert into report (id, title_en, title_en_state, subject, project_id, audience_id, starts, ends, review_state,
						submitted_by, submitted_at, reviewed_by, reviewed_at)
					select :id, :title, 'original', 'project', p.id, cast(:donor as bigint), '2015-01-01',
						'2026-12-31', 'approved', (select min(id) from account), now(), (select max(id) from account), now()
					from project p where p.slug = 'XAC-K22'""")
			.param("id", id)
			.param("title", title)
			.param("donor", donor)
			.update();
		List<String> sections = List.of("summary", "activities", "agencies", "sites", "contributions");
		for (int place = 0; place < sections.size(); place++) {
			this.jdbc.sql("""
					insert into report_section (report_id, position, section, text_en, text_ru)
					values (:report, :place, :section, :en, :ru)""")
				.param("report", id)
				.param("place", place)
				.param("section", sections.get(place))
				.param("en", (place == 0) ? "Border liaison offices were equipped." : null)
				.param("ru", (place == 0) ? "Оснащены пограничные бюро." : null)
				.update();
		}
	}

	/** What a form of this report sends as its version. */
	public int version(long report) {
		return this.jdbc.sql("select version from report where id = ?").param(report).query(Integer.class).single();
	}

}
