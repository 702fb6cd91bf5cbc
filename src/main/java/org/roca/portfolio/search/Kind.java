package org.roca.portfolio.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;

/**
 * The kinds of records that can be found, in the order in which results show them. Each
 * brings the tables and columns of its records, and the address of their pages.
 */
enum Kind {

	PROJECT("/projects/", "project", "p.id = n.record::bigint", "p.slug",
			"project p join thematic_area t on t.id = p.thematic_area_id",
			"p.code label, %s, %s, t.number theme".formatted(Columns.text("p.title", "title"),
					Columns.text("t.name", "context"))),

	/**
	 * Activities are too many for a list of names; {@link WordedQueries} asks for them.
	 */
	ACTIVITY("/activities/", "", "", "", "", ""),

	AGENCY("/agencies/", "organisation", "o.id = n.record::bigint", "o.slug", Part.ORGANISATION,
			Part.ORGANISATION_COLUMNS),

	DONOR("/donors/", "organisation", "o.id = n.record::bigint", "o.slug", Part.ORGANISATION,
			Part.ORGANISATION_COLUMNS),

	SITE("/sites/", "site", "s.id = n.record::bigint", "s.slug",
			"site s join site_kind k on k.code = s.kind join country c on c.iso = s.country_iso",
			"""
					null label, %s, k.name_en || ', ' || c.name_en context_en, 'original' context_en_state,
						k.name_ru || ', ' || c.name_ru context_ru, 'original' context_ru_state, null::integer theme"""
				.formatted(Columns.text("s.name", "title"))),

	PLACE("/activities?place=", "place", "l.id = n.record::bigint", "l.slug",
			"place l join country c on c.iso = l.country_iso", """
					null label, %s, c.name_en context_en, 'original' context_en_state, c.name_ru context_ru,
						'original' context_ru_state, null::integer theme""".formatted(Columns.text("l.name", "title"))),

	COUNTRY("/countries/", "country", "c.iso = n.record::char(2)", "c.iso::text", "country c", """
			c.iso::text label, c.name_en title_en, 'original' title_en_state, c.name_ru title_ru,
				'original' title_ru_state, %s, null::integer theme""".formatted(Part.NOTHING)),

	THEME("/themes/", "theme", "t.id = n.record::bigint", "t.slug", "thematic_area t",
			"null label, %s, %s, t.number theme".formatted(Columns.text("t.name", "title"), Part.NOTHING)),

	FIELD("/fields/", "field", "f.code = n.record", "f.code", "field_of_work f",
			"null label, %s, %s, null::integer theme".formatted(Columns.text("f.name", "title"), Part.NOTHING)),

	PILLAR("/projects/", "pillar", "l.id = n.record::bigint", "p.slug || '/pillars/' || l.number",
			"pillar l join project p on p.id = l.project_id join thematic_area t on t.id = p.thematic_area_id",
			"l.code label, %s, %s, t.number theme".formatted(Columns.text("l.name", "title"),
					Columns.text("p.title", "context"))),

	CONTRIBUTION("/contributions?", "contribution", "b.id = n.record::bigint",
			"'donor=' || d.slug || '&project=' || p.slug", """
					contribution b join organisation d on d.id = b.donor_id join project p on p.id = b.project_id
						join thematic_area t on t.id = p.thematic_area_id""", "p.code label, %s, %s, t.number theme"
				.formatted(Columns.text("b.purpose", "title"), Columns.text("d.name", "context")));

	private final String address;

	private final String named;

	private final String key;

	private final String code;

	private final String tables;

	private final String columns;

	Kind(String address, String named, String key, String code, String tables, String columns) {
		this.address = address;
		this.named = named;
		this.key = key;
		this.code = code;
		this.tables = tables;
		this.columns = columns;
	}

	/** The name in addresses and message keys. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Kind> of(String word) {
		return Arrays.stream(values()).filter((kind) -> kind.word().equals(word)).findFirst();
	}

	String href(String code) {
		return this.address + code;
	}

	/** Whether its records are found by their names and codes. */
	boolean hasNames() {
		return !this.named.isEmpty();
	}

	/** What {@code search_entry} calls its names. */
	String names() {
		return this.named;
	}

	/** The kinds whose records are found by their names and codes, as one query. */
	static String union(Function<Kind, String> query) {
		return Arrays.stream(values()).filter(Kind::hasNames).map(query).collect(Collectors.joining(" union all "));
	}

	/**
	 * The query of those of its records in view that are in {@code named}, as a filter of
	 * activities has them.
	 */
	String coded(Scope scope, String columns) {
		return "select '%s' as filter, %s code, %s from %s join named n on %s where n.kind = '%s' and (%s)"
			.formatted(word(), this.code, columns, this.tables, this.key, this.named, condition(scope));
	}

	/**
	 * The query of those of its records in view that are in {@code named}, by their keys.
	 */
	String inView(Scope scope, String columns) {
		return "select %d kind, n.record, %s from %s join named n on %s where n.kind = '%s' and (%s)"
			.formatted(ordinal(), columns, this.tables, this.key, this.named, condition(scope));
	}

	/** The query of what a page shows of its records in {@code shown}. */
	String shown(String columns) {
		return "select '%s' kind, n.record, %s, %s code, %s from %s join shown n on %s where n.kind = %d"
			.formatted(name(), columns, this.code, this.columns, this.tables, this.key, ordinal());
	}

	/** The condition of what a person sees of its tables. */
	String condition(Scope scope) {
		return switch (this) {
			case PROJECT -> scope.projects("p").sql();
			case ACTIVITY -> scope.activities("a").sql();
			case AGENCY -> "(o.agency or not o.donor) and (" + scope.organisations("o").sql() + ")";
			case DONOR -> "o.donor and (" + scope.organisations("o").sql() + ")";
			case SITE -> scope.sites("s").sql();
			case PLACE -> scope.isOffice() ? "true" : "exists (select from activity a where a.place_id = l.id and ("
					+ scope.activities("a").sql() + "))";
			// What is published for everyone is still nothing to nobody.
			case COUNTRY, FIELD -> String.valueOf(scope.reach() != Scope.Reach.NONE);
			case THEME ->
				scope.isOffice() ? "true" : "exists (select from project p where p.thematic_area_id = t.id and ("
						+ scope.projects("p").sql() + "))";
			case PILLAR -> scope.projects("p").sql();
			case CONTRIBUTION -> scope.contributions("b").sql();
		};
	}

	/** Parts that several kinds share. */
	private static final class Part {

		static final String NOTHING = "null context_en, null context_en_state, null context_ru, null context_ru_state";

		static final String ORGANISATION = "organisation o left join country c on c.iso = o.country_iso";

		static final String ORGANISATION_COLUMNS = """
				coalesce(o.acronym_en, o.acronym_ru) label, %s, c.name_en context_en,
					case when c.name_en is not null then 'original' end context_en_state, c.name_ru context_ru,
					case when c.name_ru is not null then 'original' end context_ru_state, null::integer theme"""
			.formatted(Columns.text("o.name", "title"));

	}

}
