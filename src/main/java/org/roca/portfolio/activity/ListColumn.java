package org.roca.portfolio.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.roca.portfolio.shared.Standing;

/**
 * The columns of the activity list, in the order in which they stand. A person chooses
 * among them, and sorts by any.
 */
public enum ListColumn {

	/** First and last day, actual or else planned. */
	DATE(ColumnKind.DAY, "", "a.begins", "actual_start", "actual_end", "planned_start", "planned_end"),

	/** Title, reference and agencies: it names the row, so that it is always there. */
	TITLE(ColumnKind.WORDS, "", "lower(coalesce(a.title_%1$s, a.title_en, a.title_ru))", "reference", "title"),

	/** Reference. */
	REFERENCE(ColumnKind.WORDS, "", "a.reference", "reference"),

	/** Lead project. */
	PROJECT(ColumnKind.WORDS, "join project sorted on sorted.id = a.project_id", "sorted.slug", "project"),

	/** Further projects of a joint activity. */
	FURTHER(ColumnKind.WORDS, Least.of("fp.code", "activity_project n join project fp on fp.id = n.project_id"),
			Least.KEY, "further_projects"),

	/** Thematic area of the lead project. */
	THEME(ColumnKind.WORDS,
			"join project of on of.id = a.project_id join thematic_area sorted on sorted.id = of.thematic_area_id",
			"lower(coalesce(sorted.name_%1$s, sorted.name_en, sorted.name_ru))", "theme"),

	/** Pillar. */
	PILLAR(ColumnKind.WORDS, "left join pillar sorted on sorted.id = a.pillar_id", "sorted.code", "pillar"),

	/** Fields of work. */
	FIELDS(ColumnKind.WORDS, Least.of("n.field_code", "activity_topic n"), Least.KEY, "fields_of_work"),

	/** Country and town where held. */
	PLACE(ColumnKind.WORDS,
			"left join country sorted on sorted.iso = a.country_iso left join place town on town.id = a.place_id",
			"nullif(concat_ws(' ', sorted.name_%1$s, coalesce(town.name_%1$s, town.name_en, town.name_ru)), '')",
			"country", "place", "venue"),

	/** Sites. */
	SITES(ColumnKind.WORDS,
			Least.of("lower(coalesce(s.name_%1$s, s.name_en, s.name_ru))",
					"activity_site n join site s on s.id = n.site_id"),
			Least.KEY, "sites"),

	/** Benefiting countries with their shares. */
	BENEFITS(ColumnKind.WORDS, Least.of("n.country_iso", "activity_country n"), Least.KEY,
			"benefiting_countries_shares"),

	/** Type. */
	TYPE(ColumnKind.WORDS, "join activity_type sorted on sorted.code = a.type", "sorted.name_%1$s", "type"),

	/** Status, from planned to cancelled. */
	STATUS(ColumnKind.NUMBER, "",
			"array_position(array['planned', 'ongoing', 'completed', 'postponed', 'cancelled'], a.status)", "status"),

	/** On site, online or both. */
	MODE(ColumnKind.WORDS, "", "a.mode", "mode"),

	/** Agencies. */
	AGENCIES(ColumnKind.WORDS,
			Least.of("lower(coalesce(o.name_%1$s, o.name_en, o.name_ru))",
					"activity_organisation n join organisation o on o.id = n.organisation_id"),
			Least.KEY, "agencies"),

	/** Donors. */
	DONORS(ColumnKind.WORDS,
			Least.of("lower(coalesce(o.name_%1$s, o.name_en, o.name_ru))",
					"activity_donor n join organisation o on o.id = n.organisation_id"),
			Least.KEY, "donors"),

	/** Stated attendances. */
	PARTICIPANTS(ColumnKind.NUMBER, "", "a.participants", "participants", "participants_note"),

	/** Women among them. */
	WOMEN(ColumnKind.NUMBER, "", "a.women", "women"),

	/** Men among them. */
	MEN(ColumnKind.NUMBER, "", "a.men", "men"),

	/** Those whose sex is not stated. */
	UNKNOWN(ColumnKind.NUMBER, "", "a.sex_not_stated", "sex_not_stated"),

	/** What it is expected to cost; sorted by currency first. */
	PLANNED_COST(ColumnKind.MONEY, ListColumn.cost("planned_cost"), ListColumn.SORTED_COST, "planned_cost",
			"planned_cost_currency"),

	/** What it did cost; sorted by currency first. */
	ACTUAL_COST(ColumnKind.MONEY, ListColumn.cost("actual_cost"), ListColumn.SORTED_COST, "actual_cost",
			"actual_cost_currency"),

	/** Summary. */
	SUMMARY(ColumnKind.TEXT, "", "left(lower(coalesce(a.summary_%1$s, a.summary_en, a.summary_ru)), 200)", "summary"),

	/** Outcome. */
	OUTCOME(ColumnKind.TEXT, "", "left(lower(coalesce(a.outcome_%1$s, a.outcome_en, a.outcome_ru)), 200)", "outcome"),

	/** When it was changed last. */
	CHANGED(ColumnKind.INSTANT, "", "a.changed_at", "changed_at"),

	/** Who can see it. */
	SEEN(ColumnKind.WORDS, "", Standing.seen("a") + "::text", "visible_to", "project_basis");

	/** What is shown where nothing else is chosen. */
	static final List<ListColumn> USUAL = List.of(DATE, TITLE, PROJECT, PLACE, TYPE, PARTICIPANTS, SEEN);

	/** Those whose cells a row knows itself. */
	static final List<ListColumn> OWN = List.of(DATE, TITLE, REFERENCE, PROJECT, PLACE, TYPE, STATUS, PARTICIPANTS,
			SEEN);

	private static final String SORTED_COST = "sorted.currency || lpad(sorted.amount::text, 24, '0')";

	private final ColumnKind kind;

	private final String join;

	private final String key;

	private final List<String> heads;

	ListColumn(ColumnKind kind, String join, String key, String... heads) {
		this.kind = kind;
		this.join = join;
		this.key = key;
		this.heads = List.of(heads);
	}

	private static String cost(String kind) {
		return "left join activity_money sorted on sorted.activity_id = a.id and sorted.kind = '" + kind + "'";
	}

	static Optional<ListColumn> of(String code) {
		return Arrays.stream(values()).filter((column) -> column.code().equals(code)).findFirst();
	}

	/** The name in the address. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether its cells are numbers, which stand to the right. */
	public boolean isNumeric() {
		return this.kind == ColumnKind.NUMBER && this != STATUS || this.kind == ColumnKind.MONEY;
	}

	/** Whether the first press sorts downwards: latest and most are asked for first. */
	boolean fallsFirst() {
		return this.kind == ColumnKind.DAY || this.kind == ColumnKind.INSTANT || isNumeric();
	}

	ColumnKind kind() {
		return this.kind;
	}

	/** Whether every activity has a value, so that none is sorted apart. */
	boolean isAlwaysKnown() {
		return switch (this) {
			case TITLE, REFERENCE, PROJECT, THEME, TYPE, SEEN, CHANGED -> true;
			default -> false;
		};
	}

	/** What the query of activities {@code a} joins to sort by this column. */
	String join(String language) {
		return this.join.formatted(language);
	}

	/** The expression to sort by; null for not known. */
	String key(String language) {
		return this.key.formatted(language);
	}

	/** Words as the key writes them: names are sorted in small letters. */
	String cased(String words) {
		return this.key.startsWith("lower(") || this.join.contains("lower(") || this.kind == ColumnKind.TEXT
				? words.toLowerCase(Locale.ROOT) : words;
	}

	/** The columns of a file that say the same. */
	List<String> heads() {
		return this.heads;
	}

}
