package org.roca.portfolio.browser;

import java.util.List;

/** Every kind of page, by addresses of the real portfolio. */
final class Addresses {

	/** A report whose first edition is issued before anybody opens it. */
	static final String REPORT = "/reports/990101";

	/** Pages of those who have signed in. */
	static final List<String> SIGNED_IN = List.of("/", "/?period=2015..2019", "/countries", "/countries/TJ",
			"/countries/AF", "/themes", "/themes/container-and-border-control", "/fields/narcotics", "/projects",
			"/projects/XAC-K22", "/projects/XAC-K22/fact-sheet", "/countries/TJ/fact-sheet", "/projects/TKM-X57",
			"/projects/XAC-K22/pillars/1", "/agencies", "/agencies/dca-tajikistan", "/donors", "/donors/japan",
			"/sites", "/sites?country=TJ&sort=-activities&go=nowhere", "/sites/nijniy-pyanj", "/contributions",
			"/activities", "/activities?type=no-such&country=TJ&country=KG&from=2015&q=training",
			"/activities?q=nothing-is-called-so",
			"/activities?group=benefits&columns=date,agencies,women,planned-cost&sort=title&find-agency=customs",
			"/activities/map", "/activities/map?q=nothing-is-called-so", "/activities/timeline?sort=date",
			"/activities/calendar?at=2018-11", "/activities/calendar?at=2019&country=TJ", "/activities/chart",
			"/activities/chart?by=theme&no-such=1", "/projects/map", "/projects?group=country&columns=women,agencies",
			"/projects/timeline", "/agencies/chart?by=country", "/sites/map?country=TJ", "/donors/chart", "/donors/map",
			"/contributions/chart", "/contributions?group=donor", "/contributions/map", "/projects/calendar",
			"/agencies/calendar?sort=-activities", "/contributions/calendar?year=2016&country=TJ", "/agencies/timeline",
			"/sites/timeline", "/contributions/timeline", "/activities/XAC-K22-0001", "/activities/RER-H22-0001",
			"/activities/grid?project=XAC-K22", "/activities/new", "/activities/new?copy=XAC-K22-0024",
			"/activities/XAC-K22-0024/edit", "/activities/XAC-K22-0001/bin", "/activities/XAC-K22-0001/history",
			"/activities/XAC-K22-0001/compare", "/activities/XAC-K22-0001/restore-version?number=1",
			"/activities/drafts", "/reports", "/reports?state=draft&donor=no-such", "/reports/access",
			"/reports/access?report=x", "/reports/new", "/reports/templates", "/reports/templates/new", REPORT,
			REPORT + "/editions/1", REPORT + "/editions/1/changes", REPORT + "/editions/1/changes?rows=all", "/waiting",
			"/bin", "/search", "/search?q=container", "/search?q=customs+since+2014", "/search?q=zzzzzz", "/method",
			"/view-as?page=/activities&country=TJ", "/activities?view-as=japan&as-of=2126-03-31", "/account", "/views",
			"/views/new?page=/activities&country=TJ", "/changes?country=TJ", "/compare",
			"/compare?by=country&left=TJ&right=KG", "/compare?by=project&left=XAC-K22&right=E24",
			"/compare?by=period&left=2010..2014&right=2015..2019", "/sign-out");

	/** Pages of the administrator alone. */
	static final List<String> ADMINISTRATOR = List.of("/accounts", "/accounts/new", "/accounts/keeper");

	/** Addresses of no record, which answer with an error page. */
	static final List<String> MISSING = List.of("/projects/K99", "/activities/XAC-K22-9999", "/countries/TK",
			"/?as-of=2020-01-01", "/?view-as=nobody", "/reports/1/editions/1", "/shared/no-such-link",
			"/views/0d8ac1a3-75b1-4a63-9d40-6c30fb3b1f10");

	private Addresses() {
	}

}
