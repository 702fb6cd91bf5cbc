package org.roca.portfolio.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;

/**
 * Reads what only the pages of countries show.
 */
@Repository
@Transactional(readOnly = true)
class CountryQueries {

	private final JdbcClient jdbc;

	CountryQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The name of a country. Each country of the list has a page, also one that nothing
	 * was held in: donors come from it, projects cover it, sites border on it.
	 * @param iso ISO alpha-2 in capitals
	 */
	Optional<Text> name(Scope scope, String iso) {
		return this.jdbc.sql("""
				select c.name_en, 'original' name_en_state, c.name_ru, 'original' name_ru_state from country c
				where c.iso = :iso and :anybody""")
			.param("iso", iso)
			.param("anybody", scope.reach() != Scope.Reach.NONE)
			.query((row, number) -> Objects.requireNonNull(Columns.text(row, "name")))
			.optional();
	}

	/** The agencies of a selection of the register, with their other names. */
	List<CountryAgency.Entry> agencies(Scope scope, RegisterFilter filter) {
		Condition selected = filter.condition(scope);
		return this.jdbc
			.sql("""
					select r.slug, %s, (select string_agg(n.name, '; ' order by n.name) from organisation_name n
						where n.organisation_id = r.id and n.kind <> 'former') others
					from %s where %s order by r.name_en, r.id""".formatted(Columns.text("r.name"),
					Register.AGENCIES.from(), selected.sql()))
			.params(selected.params())
			.query((row, number) -> new CountryAgency.Entry(row.getString("slug"),
					Objects.requireNonNull(Columns.text(row, "name")), row.getString("others")))
			.list();
	}

	/** All projects in view, by thematic area. */
	List<CountryProject.Entry> projects(Scope scope) {
		Condition selected = RegisterFilter.of(Register.PROJECTS).condition(scope);
		return this.jdbc
			.sql("""
					select r.slug, r.code, t.number, %s
					from %s join thematic_area t on t.id = r.thematic_area_id
					where %s order by t.number, t.id, r.id""".formatted(Columns.text("r.title"),
					Register.PROJECTS.from(), selected.sql()))
			.params(selected.params())
			.query((row, number) -> new CountryProject.Entry(ProjectKey.of(row),
					Objects.requireNonNull(Columns.text(row, "title"))))
			.list();
	}

}
