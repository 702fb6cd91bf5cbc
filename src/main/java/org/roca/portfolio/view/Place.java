package org.roca.portfolio.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;

/**
 * The kinds of pages that can be saved: lists, and pages that sum up. All else is not.
 */
enum Place {

	/** The whole portfolio. */
	OVERVIEW("/"),

	/** All countries. */
	COUNTRIES("/countries"),

	/** One country: what was held there. */
	COUNTRY("/countries/([A-Z]{2})", FilterName.COUNTRY),

	/** The thematic areas. */
	THEMES("/themes"),

	/** One thematic area. */
	THEME("/themes/([a-z0-9-]+)", FilterName.THEME),

	/** One field of work. */
	FIELD("/fields/([a-z0-9-]+)", FilterName.FIELD),

	/**
	 * The register of projects, also as a map, along time, in a calendar or as a chart.
	 */
	PROJECTS("/projects(?:/(?:map|timeline|calendar|chart))?", Register.PROJECTS),

	/** One project. */
	PROJECT("/projects/([A-Za-z0-9-]+)", FilterName.PROJECT),

	/** One pillar of a project; its code is made of both. */
	PILLAR("/projects/([A-Za-z0-9-]+/pillars/[A-Za-z0-9-]+)", FilterName.PILLAR),

	/** The register of agencies. */
	AGENCIES("/agencies(?:/(?:map|timeline|calendar|chart))?", Register.AGENCIES),

	/** One agency. */
	AGENCY("/agencies/([a-z0-9-]+)", FilterName.AGENCY),

	/** The register of donors. */
	DONORS("/donors(?:/(?:map|timeline|calendar|chart))?", Register.DONORS),

	/** One donor. */
	DONOR("/donors/([a-z0-9-]+)", FilterName.DONOR),

	/** The register of sites. */
	SITES("/sites(?:/(?:map|timeline|calendar|chart))?", Register.SITES),

	/** One site. */
	SITE("/sites/([a-z0-9-]+)", FilterName.SITE),

	/** The register of contributions. */
	CONTRIBUTIONS("/contributions(?:/(?:map|timeline|calendar|chart))?", Register.CONTRIBUTIONS),

	/** The list of activities, also as a map, along time or as a chart. */
	ACTIVITIES("/activities(?:/(?:map|timeline|calendar|chart|groups))?"),

	/** Two countries, projects or periods side by side. */
	COMPARISON("/compare"),

	/** What changed since a day. */
	CHANGES("/changes");

	private final Pattern path;

	private final @Nullable FilterName subject;

	private final @Nullable Register register;

	Place(String path) {
		this(path, null, null);
	}

	Place(String path, FilterName subject) {
		this(path, subject, null);
	}

	Place(String path, Register register) {
		this(path, null, register);
	}

	Place(String path, @Nullable FilterName subject, @Nullable Register register) {
		this.path = Pattern.compile(path);
		this.subject = subject;
		this.register = register;
	}

	/** The kind of page that is at a path; empty for what can't be saved. */
	static Optional<Place> at(String path) {
		return Arrays.stream(values()).filter((place) -> place.path.matcher(path).matches()).findFirst();
	}

	/** The code in a path that says what the page is about, as filters name it. */
	@Nullable String code(String path) {
		Matcher matcher = this.path.matcher(path);
		return (this.subject != null && matcher.matches()) ? matcher.group(1).replace("/pillars/", "-P") : null;
	}

	/** The filter that narrows activities to what the page is about. */
	@Nullable FilterName subject() {
		return this.subject;
	}

	/** The register that the page lists, null for all that is about activities. */
	@Nullable Register register() {
		return this.register;
	}

	/** Whether its rows can be counted: it is a list. */
	boolean isList() {
		return this == ACTIVITIES || this.register != null;
	}

	/**
	 * Whether the activities of one selection stand behind it, so that what changed in
	 * them can be said.
	 */
	public boolean hasActivities() {
		return this.register == null && this != COMPARISON && this != CHANGES;
	}

	/**
	 * The filter that narrows activities to those of some rows of its register; null
	 * where rows have none.
	 */
	@Nullable FilterName ofRows() {
		return switch (this) {
			case PROJECTS -> FilterName.PROJECT;
			case AGENCIES -> FilterName.AGENCY;
			case SITES -> FilterName.SITE;
			case DONORS -> FilterName.DONOR;
			default -> null;
		};
	}

	/** Whether it can be followed. */
	public boolean isFollowed() {
		return hasActivities() || ofRows() != null;
	}

	/** The key of its words. */
	public String key() {
		return "view.place." + name().toLowerCase(Locale.ROOT);
	}

}
