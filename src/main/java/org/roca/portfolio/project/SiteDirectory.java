package org.roca.portfolio.project;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.lookup.Directory;
import org.roca.portfolio.shared.lookup.LookupKind;
import org.roca.portfolio.shared.lookup.NewNames;
import org.roca.portfolio.shared.lookup.NewRecord;

/**
 * Sites. A liaison office and a control unit of one name are two sites, so the kind tells
 * them apart. A person adds sites of the projects that he or she keeps.
 */
@Component
class SiteDirectory implements Directory.Open {

	private static final String TABLE = "site";

	private static final String SQL = """
			select r.id, r.slug, %s, null acronym_en, null acronym_ru, k.name_en kind_en, k.name_ru kind_ru,
				r.country_iso iso, c.name_en country_en, c.name_ru country_ru, r.search,
				concat_ws(' ', array_to_string(r.folded, ' '), (select string_agg(n.folded, ' ') from site_name n
					where n.site_id = r.id), array_to_string(k.folded, ' '), array_to_string(c.folded, ' ')) words,
				o.slug = :project used
			from site r join site_kind k on k.code = r.kind join country c on c.iso = r.country_iso
				join project o on o.id = r.project_id""".formatted(Columns.text("r.name"));

	private final Sites sites;

	private final NewNames names;

	private final JdbcClient jdbc;

	SiteDirectory(Sites sites, NewNames names, JdbcClient jdbc) {
		this.sites = sites;
		this.names = names;
		this.jdbc = jdbc;
	}

	@Override
	public LookupKind kind() {
		return LookupKind.SITES;
	}

	@Override
	public String names() {
		return TABLE;
	}

	@Override
	public String records() {
		return SQL;
	}

	@Override
	public Condition inView(Scope scope) {
		return scope.sites("r");
	}

	@Override
	public long add(Editor editor, NewRecord record) {
		long project = this.jdbc.sql("select id from project where slug = :slug")
			.param("slug", NewRecord.required(record.project()))
			.query(Long.class)
			.single();
		if (!editor.keeps(project)) {
			throw new IllegalArgumentException(editor.username() + " does not keep " + record.project());
		}
		Optional<Long> same = this.names.same(TABLE, record, true);
		return same.orElseGet(() -> save(record, new ProjectId(project)));
	}

	private long save(NewRecord record, ProjectId project) {
		Site site = new Site(this.names.freeSlug(TABLE, record), Text.typed(record.name()),
				NewRecord.required(record.kind()), project, null);
		site.lies(NewRecord.required(record.country()), record.neighbour(), null, null);
		return this.sites.saveAndFlush(site).id().value();
	}

}
