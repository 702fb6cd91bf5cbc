package org.roca.portfolio.shared.filter;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;

/**
 * Reads the codes that a person may choose from, all in one query.
 */
@Repository
@Transactional(readOnly = true)
public class VocabularyQueries {

	private static final String ALIAS = "alias";

	private final JdbcClient jdbc;

	VocabularyQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The codes in view.
	 * @param scope what the person may see
	 */
	public Vocabulary vocabulary(Scope scope) {
		return read(scope, Condition.ALL, (column) -> "true");
	}

	/**
	 * The codes in view of short lists, and of the long ones (projects, pillars,
	 * organisations, sites, places) those that are asked for: a page need not read
	 * thousands of names to show some.
	 * @param scope what the person may see
	 * @param asked codes of any list, in any writing that an address may have
	 */
	public Vocabulary vocabulary(Scope scope, Collection<String> asked) {
		String[] written = asked.stream()
			.flatMap((code) -> Stream.of(code, code.toUpperCase(Locale.ROOT)))
			.distinct()
			.toArray(String[]::new);
		return read(scope,
				new Condition("""
						p.id in (select named.id from project named where named.slug = any(:asked)
							union all select pa.project_id from project_alias pa where pa.plain = any(:asked_plain)
							union all select l.project_id from pillar l where l.code = any(:asked))""",
						Map.of("asked", written, "asked_plain",
								asked.stream().map(PlainCode::of).distinct().toArray(String[]::new))),
				(column) -> column + " = any(:asked)");
	}

	private Vocabulary read(Scope scope, Condition projects, UnaryOperator<String> wanted) {
		Condition project = scope.projects("p").and(projects);
		String organisation = scope.organisations("o").sql();
		String sql = """
				with p as materialized (select p.*, t.number theme from project p
					join thematic_area t on t.id = p.thematic_area_id where %1$s)
				select * from (
					select 'project' kind, p.slug code, p.code name_en, 'original' name_en_state, p.code name_ru,
						'original' name_ru_state, p.theme, lpad(p.id::text, 20, '0') place from p
					union all
					select 'alias', pa.plain, p.slug, 'original', null, null, null, '' from project_alias pa
						join p on p.id = pa.project_id
					union all
					select 'theme', t.slug, %2$s, t.number, t.number::text from thematic_area t
						where exists (select from project themed where themed.thematic_area_id = t.id and (%10$s))
					union all
					select 'field', f.code, %3$s, null, lpad(f.position::text, 9, '0') from field_of_work f
					union all
					select 'pillar', l.code, %4$s, p.theme, l.code from pillar l join p on p.id = l.project_id
						where %11$s
					union all
					select 'country', c.iso, c.name_en, 'original', c.name_ru, 'original', null,
						case when c.programme_state then '0' else '1' end || c.name_en from country c
					union all
					select 'agency', o.slug, %5$s, null, o.name_en from organisation o
						where o.agency and (%6$s) and %12$s
					union all
					select 'donor', o.slug, %5$s, null, o.name_en from organisation o
						where o.donor and (%6$s) and %12$s
					union all
					select 'type', y.code, y.name_en, 'original', y.name_ru, 'original', null, y.name_en
						from activity_type y
					union all
					select 'site', s.slug, %7$s, null, s.name_en from site s where (%8$s) and %13$s
					union all
					select 'organisation_kind', k.code, k.name_en, 'original', k.name_ru, 'original', null, k.name_en
						from organisation_kind k
					union all
					select 'site_kind', k.code, k.name_en, 'original', k.name_ru, 'original', null, k.name_en
						from site_kind k
					union all
					select 'currency', m.code, m.name_en, 'original', m.name_ru, 'original', null, m.code from currency m
					union all
					select 'place', l.slug, %4$s, null, l.name_en from place l where (%9$s) and %14$s) entry
				order by kind, place, code"""
			.formatted(project.sql(), Columns.text("t.name"), Columns.text("f.name"), Columns.text("l.name"),
					Columns.text("o.name"), organisation, Columns.text("s.name"), scope.sites("s").sql(),
					scope.places("l").sql(), scope.projects("themed").sql(), wanted.apply("l.code"),
					wanted.apply("o.slug"), wanted.apply("s.slug"), wanted.apply("l.slug"));
		Vocabulary vocabulary = new Vocabulary();
		this.jdbc.sql(sql).params(project.params()).query((row) -> {
			String kind = row.getString("kind");
			if (ALIAS.equals(kind)) {
				vocabulary.addProjectAlias(row.getString("code"), row.getString("name_en"));
			}
			else {
				Vocabulary.Entry entry = new Vocabulary.Entry(row.getString("code"),
						Objects.requireNonNull(Columns.text(row, "name")), Columns.number(row, "theme"));
				FilterName.of(kind)
					.ifPresentOrElse((name) -> vocabulary.add(name, entry),
							() -> vocabulary.add(CodeList.valueOf(kind.toUpperCase(Locale.ROOT)), entry));
			}
		});
		return vocabulary;
	}

}
