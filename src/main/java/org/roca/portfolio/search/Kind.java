package org.roca.portfolio.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;

/**
 * The kinds of records that can be found, in the order in which results show them. Each
 * brings the query of its records that have a matching name ({@code named}) or matching
 * words ({@code asked.words}), and the address of their pages.
 */
enum Kind {

	PROJECT("/projects/", "project", "p.slug", "p.search",
			"""
					p.code label, %s, %s, t.number theme from asked, project p
					join thematic_area t on t.id = p.thematic_area_id""".formatted(Columns.text("p.title", "title"),
					Columns.text("t.name", "context"))),

	/**
	 * Activities are too many for a list of names; {@link SearchQueries} asks for them.
	 */
	ACTIVITY("/activities/", "", "", "", ""),

	AGENCY("/agencies/", "organisation", "o.slug", "o.search", Source.ORGANISATION),

	DONOR("/donors/", "organisation", "o.slug", "o.search", Source.ORGANISATION),

	SITE("/sites/", "site", "s.slug", "s.search",
			"""
					null label, %s, k.name_en || ', ' || c.name_en context_en, 'original' context_en_state,
						k.name_ru || ', ' || c.name_ru context_ru, 'original' context_ru_state, null::integer theme
					from asked, site s join site_kind k on k.code = s.kind join country c on c.iso = s.country_iso"""
				.formatted(Columns.text("s.name", "title"))),

	PLACE("/activities?place=", "place", "l.slug", "null::tsvector", """
			null label, %s, c.name_en context_en, 'original' context_en_state, c.name_ru context_ru,
				'original' context_ru_state, null::integer theme
			from asked, place l join country c on c.iso = l.country_iso""".formatted(Columns.text("l.name", "title"))),

	COUNTRY("/countries/", "country", "c.iso::text", "null::tsvector", """
			c.iso::text label, c.name_en title_en, 'original' title_en_state, c.name_ru title_ru,
				'original' title_ru_state, %s, null::integer theme from asked, country c""".formatted(Source.NOTHING)),

	THEME("/themes/", "theme", "t.slug", "t.search",
			"""
					null label, %s, %s, t.number theme from asked, thematic_area t"""
				.formatted(Columns.text("t.name", "title"), Source.NOTHING)),

	FIELD("/fields/", "field", "f.code", "f.search",
			"""
					null label, %s, %s, null::integer theme from asked, field_of_work f"""
				.formatted(Columns.text("f.name", "title"), Source.NOTHING)),

	PILLAR("/projects/", "pillar", "p.slug || '/pillars/' || l.number", "l.search",
			"""
					l.code label, %s, %s, t.number theme from asked, pillar l join project p on p.id = l.project_id
					join thematic_area t on t.id = p.thematic_area_id""".formatted(Columns.text("l.name", "title"),
					Columns.text("p.title", "context"))),

	CONTRIBUTION("/contributions?", "", "'donor=' || d.slug || '&project=' || p.slug", "b.search", """
			p.code label, %s, %s, t.number theme from asked, contribution b
			join organisation d on d.id = b.donor_id join project p on p.id = b.project_id
			join thematic_area t on t.id = p.thematic_area_id""".formatted(Columns.text("b.purpose", "title"),
			Columns.text("d.name", "context")));

	private final String address;

	private final String named;

	private final String code;

	private final String words;

	private final String records;

	Kind(String address, String named, String code, String words, String records) {
		this.address = address;
		this.named = named;
		this.code = code;
		this.words = words;
		this.records = records;
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

	/** Whether its records are found by their names and codes, too. */
	boolean hasNames() {
		return !this.named.isEmpty();
	}

	/** The query of matching records in view, without parameters of its own. */
	String records(Scope scope) {
		return """
				select '%1$s' kind, '%2$s' named, %3$s code, coalesce(%4$s @@ asked.words, false) worded, %5$s
				where (%3$s in (select code from named where kind = '%2$s') or %4$s @@ asked.words) and (%6$s)"""
			.formatted(name(), this.named, this.code, this.words, this.records, inView(scope));
	}

	/** What is published for everyone, such as countries, is still nothing to nobody. */
	String inView(Scope scope) {
		return switch (this) {
			case PROJECT -> scope.projects("p").sql();
			case ACTIVITY -> scope.activities("a").sql();
			case AGENCY -> "(o.agency or not o.donor) and (" + scope.organisations("o").sql() + ")";
			case DONOR -> "o.donor and (" + scope.organisations("o").sql() + ")";
			case SITE -> scope.sites("s").sql();
			case PLACE -> scope.isOffice() ? "true" : "exists (select from activity a where a.place_id = l.id and ("
					+ scope.activities("a").sql() + "))";
			case COUNTRY, FIELD -> String.valueOf(scope.reach() != Scope.Reach.NONE);
			case THEME ->
				scope.isOffice() ? "true" : "exists (select from project p where p.thematic_area_id = t.id and ("
						+ scope.projects("p").sql() + "))";
			case PILLAR -> scope.projects("p").sql();
			case CONTRIBUTION -> scope.contributions("b").sql();
		};
	}

	/** Parts that several kinds share. */
	private static final class Source {

		static final String NOTHING = "null context_en, null context_en_state, null context_ru, null context_ru_state";

		static final String ORGANISATION = """
				coalesce(o.acronym_en, o.acronym_ru) label, %s, c.name_en context_en,
					case when c.name_en is not null then 'original' end context_en_state, c.name_ru context_ru,
					case when c.name_ru is not null then 'original' end context_ru_state, null::integer theme
				from asked, organisation o left join country c on c.iso = o.country_iso"""
			.formatted(Columns.text("o.name", "title"));

	}

}
