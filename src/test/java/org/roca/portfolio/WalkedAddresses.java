package org.roca.portfolio;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a walk goes: every route of every controller, with codes of records in and out of
 * view, and the lists with filters and searches of both.
 */
final class WalkedAddresses {

	/** A report whose first edition a walk may make. */
	static final long REPORT = 990_101;

	/** Codes that may stand in an address, by the last fixed part before them. */
	private static final Map<String, List<String>> CODES = Map.ofEntries(
			Map.entry("projects", List.of("XAC-K22", "KGZ-K50", "WOBBLEGONG", "WOBBLEGON", "WOBBLEGONG-OFFICE")),
			Map.entry("pillars", List.of("1")),
			Map.entry("activities",
					List.of("XAC-K22-0001", "WOBBLEGONG-9001", "WOBBLEGONG-9003", "WOBBLEGONG-9006", "XAC-K22-9003",
							"WOBBLEGONG-0001")),
			Map.entry("sites", List.of("nijniy-pyanj", "bridge", "wobblegong-site")),
			Map.entry("agencies", List.of("dca-tajikistan", "wobblegong-agency", "wobblegong")),
			Map.entry("donors", List.of("japan", "united-states", "wobblegong-donor")),
			Map.entry("countries", List.of("TJ", "TM")),
			Map.entry("themes", List.of("container-and-border-control", "national-structures")),
			Map.entry("fields", List.of("narcotics")), Map.entry("accounts", List.of("admin")),
			Map.entry("reports", List.of(Long.toString(REPORT), "no-such")), Map.entry("editions", List.of("1")),
			Map.entry("links", List.of("1")), Map.entry("shared", List.of("no-such-link")),
			Map.entry("", List.of("pdf", "csv")), Map.entry("drafts", List.of("0d8ac1a3-75b1-4a63-9d40-6c30fb3b1f10")),
			Map.entry("exports", List.of("0d8ac1a3-75b1-4a63-9d40-6c30fb3b1f10")),
			Map.entry("activities.", List.of("csv", "xlsx")), Map.entry("projects.", List.of("pdf")),
			Map.entry("agencies.", List.of("csv")), Map.entry("sites.", List.of("xlsx")),
			Map.entry("donors.", List.of("csv")), Map.entry("contributions.", List.of("pdf")),
			Map.entry("dashboard.", List.of("csv")), Map.entry("dashboard", List.of("years", "map")),
			Map.entry("map.", List.of("svg")), Map.entry("years.", List.of("svg")),
			Map.entry("timeline.", List.of("svg")), Map.entry("chart.", List.of("svg")),
			Map.entry("templates", List.of("new")), Map.entry("feeds", List.of("no-such-feed")),
			Map.entry("compare.", List.of("csv")), Map.entry("views", List.of("0d8ac1a3-75b1-4a63-9d40-6c30fb3b1f10")),
			Map.entry("choices", List.of("agency", "project", "type")),
			Map.entry("lookup", List.of("agencies", "donors", "sites", "places")));

	/** Addresses that take filters. */
	private static final Set<String> LISTS = Set.of("/", "/countries", "/themes", "/projects", "/activities",
			"/activities.csv", "/activities/grid", "/activities/map", "/activities/timeline", "/activities/calendar",
			"/activities/chart", "/projects/timeline", "/sites/map", "/contributions/chart", "/agencies", "/donors",
			"/sites", "/contributions", "/search", "/search/suggestions");

	private static final List<String> QUERIES = List.of("q=wobblegong", "q=qanary", "q=QAN%2FARY9",
			"project=WOBBLEGONG&project=XAC-K22", "agency=wobblegong-agency", "donor=wobblegong-donor",
			"site=wobblegong-site", "pillar=WOBBLEGONG-P1", "place=wobblegong-town", "country=TJ&sort=title",
			"when=coming", "missing=donor&theme=container-and-border-control", "funds=yes&named=yes",
			"period=2015..2019", "sort=participants&year=2019", "sort=-activities&go=wobblegong&find-agency=wobblegong",
			"group=agency&find-agency=wobblegong&find-project=qanary&size=200",
			"group=project&columns=agencies,sites,donors,further,summary,women,projects&go=WOBBLEGONG-9001");

	private static final List<String> IN_RUSSIAN = List.of("q=%D0%B2%D0%BE%D1%80%D1%87%D1%83%D0%BD",
			"country=TJ&sort=title");

	private WalkedAddresses() {
	}

	/**
	 * Every path, and every list with every query. What takes long says the same in both
	 * languages as its page does, and is asked for in one.
	 */
	static Set<String> addresses(RequestMappingHandlerMapping mapping) {
		Set<String> addresses = new LinkedHashSet<>();
		for (String path : paths(mapping)) {
			addresses.add(path + "?lang=en");
			if (!path.contains("/dashboard") && !path.endsWith("fact-sheet.pdf")) {
				addresses.add(path + "?lang=ru");
			}
			if (LISTS.contains(path)) {
				QUERIES.forEach((query) -> addresses.add(path + "?lang=en&" + query));
				IN_RUSSIAN.forEach((query) -> addresses.add(path + "?lang=ru&" + query));
			}
		}
		return addresses;
	}

	/** Every route, with every code in the place of its variables. */
	static Set<String> paths(RequestMappingHandlerMapping mapping) {
		Set<String> paths = new LinkedHashSet<>();
		mapping.getHandlerMethods()
			.keySet()
			.forEach((info) -> info.getPatternValues().forEach((pattern) -> expand("", pattern, paths)));
		paths.remove("/error");
		assertThat(paths).contains("/activities.csv", "/projects/WOBBLEGONG/pillars/1", "/search");
		return paths;
	}

	private static void expand(String done, String rest, Set<String> paths) {
		int brace = rest.indexOf('{');
		if (brace < 0) {
			paths.add(done + rest);
			return;
		}
		String before = done + rest.substring(0, brace);
		String last = before.substring(before.lastIndexOf('/', before.length() - 2) + 1).replace("/", "");
		String kind = (last.endsWith(".") && !CODES.containsKey(last)) ? "" : last;
		assertThat(CODES).as("codes for " + before + rest.substring(brace)).containsKey(kind);
		for (String code : CODES.getOrDefault(kind, List.of())) {
			expand(before + code, rest.substring(rest.indexOf('}') + 1), paths);
		}
	}

}
