package org.roca.portfolio.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Every kind of page and file, found by following the links of the running application.
 */
final class Kinds {

	private static final double PAGE = 5;

	private static final double LONG_LIST = 10;

	private final List<Kind> found = new ArrayList<>();

	private final Visitor officer;

	private final String cookie;

	private final String only;

	private final Map<String, Document> read = new HashMap<>();

	private final String country;

	private final String project;

	private final String record;

	private Kinds(Visitor officer, String only) {
		this.officer = officer;
		this.cookie = officer.cookie();
		this.only = only;
		this.country = link("/countries", "/countries/[A-Z]{2}");
		this.project = link("/projects", "/projects/[A-Z0-9-]+");
		this.record = link("/activities", "/activities/[A-Z0-9-]+-[0-9]{4,}");
	}

	static List<Kind> of(Application application, String only) {
		Kinds kinds = new Kinds(Visitor.signIn(application.address(), "officer"), only);
		kinds.dashboards();
		kinds.lists();
		kinds.search();
		kinds.files();
		kinds.donor(Visitor.signIn(application.address(), "donor"));
		return kinds.found;
	}

	private void dashboards() {
		page("overview", "/");
		page("countries", "/countries");
		page("country", this.country);
		page("themes", "/themes");
		page("theme", link("/themes", "/themes/[a-z-]+"));
		page("field", link("/themes", "/fields/[a-z-]+"));
		page("project", this.project);
		page("agency", record("/agencies"));
		page("donor", record("/donors"));
		page("fact-sheet", this.project + "/fact-sheet");
	}

	private void lists() {
		List.of("projects", "agencies", "donors", "sites", "contributions").forEach((name) -> list(name, "/" + name));
		list("activities", "/activities");
		String filtered = "/activities?type=training&country=" + last(this.country) + "&sort=title";
		list("activities-filtered", filtered);
		later(filtered).ifPresent((path) -> list("activities-later-page", path));
		list("activities-text", "/activities?q=container");
		list("activities-project", "/activities?project=" + last(this.project));
		twoHundred().ifPresentOrElse(
				(parameter) -> add("activities-200-rows", filtered + "&" + parameter, LONG_LIST, true),
				() -> System.out.println("The list offers no 200 rows: left out."));
		list("activities-grouped", "/activities?group=country");
		list("agencies-grouped", "/agencies?group=country");
		list("projects-grouped", "/projects?group=agency");
		List.of("map", "timeline", "calendar", "chart")
			.forEach((view) -> page("activities-" + view, "/activities/" + view));
		List.of("projects/map", "projects/timeline", "projects/calendar", "agencies/timeline", "agencies/calendar",
				"agencies/chart", "sites/map", "sites/timeline", "donors/map", "donors/chart", "contributions/map",
				"contributions/timeline", "contributions/calendar", "contributions/chart")
			.forEach((view) -> page(view.replace('/', '-'), "/" + view));
		page("compared", "/compare?by=period&left=2010..2014&right=2015..2019");
		page("changes", "/changes");
		page("record", this.record);
		page("record-history", this.record + "/history");
		page("site", record("/sites"));
		page("waiting", "/waiting");
	}

	private void search() {
		page("search-word", "/search?q=container");
		page("search-name", "/search?q=Karasu");
		page("search-russian", "/search?q=%D1%82%D0%B0%D0%BC%D0%BE%D0%B6%D0%BD%D1%8F");
		page("search-misspelt", "/search?q=contaner");
		page("search-question", "/search?q=trainings+for+customs+since+2016");
		page("suggestions", "/search/suggestions?q=kara");
		page("search-reference", "/search?q=" + last(this.record));
	}

	private void files() {
		String selected = "?type=training&country=" + last(this.country);
		add("activities.csv", "/activities.csv", 0, false);
		add("activities-filtered.csv", "/activities.csv" + selected, 0, false);
		add("activities-filtered.xlsx", "/activities.xlsx" + selected, 0, false);
		add("projects.csv", "/projects.csv", 0, false);
		add("agencies.xlsx", "/agencies.xlsx", 0, false);
		add("fact-sheet.pdf", this.project + "/fact-sheet.pdf", 0, false);
	}

	private void donor(Visitor donor) {
		this.found.addAll(List
			.of(new Kind("donor-overview", "/", PAGE, false, donor.cookie()),
					new Kind("donor-activities", "/activities", PAGE, true, donor.cookie()))
			.stream()
			.filter((kind) -> kind.name().matches(this.only))
			.toList());
	}

	private void list(String name, String path) {
		add(name, path, PAGE, true);
	}

	private void page(String name, String path) {
		add(name, path, PAGE, false);
	}

	private void add(String name, String path, double bar, boolean list) {
		if (name.matches(this.only)) {
			this.found.add(new Kind(name, path, bar, list, this.cookie));
		}
	}

	private Document read(String path) {
		return this.read.computeIfAbsent(path, this.officer::page);
	}

	/** The first address of this form on a page. */
	private String link(String page, String form) {
		Pattern wanted = Pattern.compile(form);
		return read(page).select("main a[href]")
			.eachAttr("href")
			.stream()
			.map((href) -> href.replaceAll("[?#].*", ""))
			.filter((href) -> wanted.matcher(href).matches())
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No link to " + form + " on " + page));
	}

	/** The first record of a register; its views are at addresses of the same form. */
	private String record(String register) {
		return link(register, register + "/(?!(map|timeline|calendar|chart)$)[a-z0-9-]+");
	}

	private static String last(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** The page after the next of a list. */
	private Optional<String> later(String path) {
		return next(path).flatMap(this::next);
	}

	private Optional<String> next(String path) {
		return read(path).select("main a[href*=after=]")
			.eachAttr("href")
			.stream()
			.filter((href) -> href.startsWith(path.replaceAll("[?].*", "?")))
			.findFirst();
	}

	/** How the list is asked for 200 rows, if it can be. */
	private Optional<String> twoHundred() {
		Document page = read("/activities");
		Element option = page.selectFirst("main select option[value=200]");
		if (option != null) {
			return Optional.of(option.closest("select").attr("name") + "=200");
		}
		return page.select("main a[href]")
			.eachAttr("href")
			.stream()
			.flatMap((href) -> Pattern.compile("[?&]([a-z]+=200)(&|$)").matcher(href).results())
			.map((result) -> result.group(1))
			.findFirst();
	}

}
