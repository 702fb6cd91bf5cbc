package org.roca.portfolio.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;

import static org.roca.portfolio.dashboard.ProjectRecordQueries.text;
import static org.roca.portfolio.dashboard.ProjectRecordQueries.words;

/**
 * An organisation, what came before and after it, and its neighbours.
 */
@Repository
@Transactional(readOnly = true)
class OrganisationRecordQueries {

	/** More neighbours than this are left to the register. */
	private static final int NEIGHBOURS = 24;

	private final JdbcClient jdbc;

	OrganisationRecordQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The organisation of a slug. */
	Optional<OrganisationRecord> find(Scope scope, String slug) {
		Condition inView = scope.organisations("o");
		String names = "array(select n.name from organisation_name n where n.organisation_id = o.id and n.kind = '%s'"
				+ " order by 1)";
		String sql = """
				select o.id, o.donor, o.partner, o.agency, o.country_iso, o.changed_at, %s, %s, %s, k.name_en kind_en,
					'original' kind_en_state, k.name_ru kind_ru, 'original' kind_ru_state, c.name_en country_en,
					case when c.iso is not null then 'original' end country_en_state, c.name_ru country_ru,
					case when c.iso is not null then 'original' end country_ru_state,
					%s aliases, %s former_names, %s bureaus
				from organisation o join organisation_kind k on k.code = o.kind
					left join country c on c.iso = o.country_iso %s
				where o.slug = :slug and (%s)""".formatted(Party.COLUMNS, Columns.text("o.note"), Origin.columns("o"),
				names.formatted("alias"), names.formatted("former"), names.formatted("bureau"), Origin.join("o"),
				inView.sql());
		return this.jdbc.sql(sql)
			.param("slug", slug.replace('\0', ' '))
			.params(inView.params())
			.query((row, number) -> organisation(row))
			.optional();
	}

	/**
	 * What it took over from, and what took over from it, where both are in view.
	 */
	List<Succession> successions(Scope scope, long organisation) {
		Condition inView = scope.organisations("o");
		String sql = """
				select x.successor_id = :id predecessor, x.happened, x.happened_precision, %s, %s, %s
				from organisation_succession x
					join organisation o on o.id in (x.predecessor_id, x.successor_id) and o.id <> :id %s
				where :id in (x.predecessor_id, x.successor_id) and (%s)
				order by x.happened nulls last, o.slug""".formatted(Party.COLUMNS, Columns.text("x.note"),
				Origin.columns("x"), Origin.join("x"), inView.sql());
		return this.jdbc.sql(sql)
			.param("id", organisation)
			.params(inView.params())
			.query((row, number) -> new Succession(row.getBoolean("predecessor"), Party.of(row),
					Columns.date(row, "happened"), Columns.text(row, "note"), Origin.of(row)))
			.list();
	}

	/**
	 * Other agencies in view of the same country, or other regional ones; the first of
	 * them by name.
	 */
	List<Party> neighbours(Scope scope, long organisation) {
		Condition inView = scope.organisations("o");
		String sql = """
				select %s from organisation o join organisation self on self.id = :id
				where o.agency and o.id <> self.id and o.country_iso is not distinct from self.country_iso and (%s)
				order by o.name_en, o.slug limit %d""".formatted(Party.COLUMNS, inView.sql(), NEIGHBOURS);
		return this.jdbc.sql(sql)
			.param("id", organisation)
			.params(inView.params())
			.query((row, number) -> Party.of(row))
			.list();
	}

	private static OrganisationRecord organisation(ResultSet row) throws SQLException {
		Party party = Party.of(row);
		return new OrganisationRecord(row.getLong("id"), party.slug(), party.name(), party.acronym(), text(row, "kind"),
				row.getString("country_iso"), Columns.text(row, "country"), row.getBoolean("agency"),
				row.getBoolean("donor"), row.getBoolean("partner"), words(row, "aliases"), words(row, "former_names"),
				words(row, "bureaus"), Columns.text(row, "note"),
				row.getObject("changed_at", OffsetDateTime.class).toInstant(), Origin.of(row));
	}

}
