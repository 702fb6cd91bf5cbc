package org.roca.portfolio.search;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NearMatch;

import static org.assertj.core.api.Assertions.assertThat;

class NearMatchQueriesTests {

	private static final Scope JAPAN = Scope.donor(1);

	private static NearMatchQueries queries;

	@BeforeAll
	static void records() {
		queries = HandfulOfRecords.nearMatches();
	}

	@ParameterizedTest
	@CsvSource({ "project, K23, /projects/XAC-K22", "project, K23, /projects/KGZ-K50", "project, ???x, /projects/E24",
			"activity, XAC-K22-9999, /activities/XAC-K22-0042", "activity, XAC-K22-9999, /projects/XAC-K22",
			"activity, k22/41, /activities/XAC-K22-0042", "site, nizhny-panj, /sites/nijniy-pyanj",
			"site, panji-poyon, /sites/nijniy-pyanj", "country, XX, /countries/TJ", "country, tajikstan, /countries/TJ",
			"country, ТАДЖИКИСТАН, /countries/TJ", "agency, karicc, /agencies/caricc", "donor, japn, /donors/japan",
			"theme, xyz, /themes/national-structures", "field, containers, /fields/container-control",
			"pillar, XAC-K22-P9, /projects/XAC-K22/pillars/1", "'', k22, /projects/XAC-K22" })
	void offersWhatResemblesTheCode(String kind, String code, String address) {
		assertThat(near(Scope.office(), kind, code)).contains(address);
	}

	@Test
	void comparesAShortCodeWithCodesAndNotWithTheWordsOfTitles() {
		assertThat(near(Scope.office(), "project", "K99").subList(0, 2)).containsExactlyInAnyOrder("/projects/KGZ-K50",
				"/projects/XAC-K22");
	}

	@Test
	void putsTheNearestNumberFirst() {
		assertThat(near(Scope.office(), "activity", "XAC-K22-9999")).startsWith("/activities/XAC-K22-0043",
				"/activities/XAC-K22-0042");
	}

	@Test
	void offersNothingOutsideTheScope() {
		assertThat(near(JAPAN, "project", "K51")).contains("/projects/XAC-K22").doesNotContain("/projects/KGZ-K50");
		assertThat(near(JAPAN, "activity", "XAC-K22-0044")).contains("/activities/XAC-K22-0042")
			.doesNotContain("/activities/XAC-K22-0043");
		assertThat(near(JAPAN, "site", "canary-pyanj")).doesNotContain("/sites/canary-site");
		assertThat(near(JAPAN, "agency", "canary-agency")).doesNotContain("/agencies/canary-agency");
		assertThat(near(JAPAN, "", "karakol")).noneMatch((href) -> href.endsWith("karakol"));
		assertThat(near(Scope.none(), "country", "TJ")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\0", "%", "'; drop table project --", "<script>", "K22\0", "🙂", "{0}" })
	void takesAnythingAsText(String code) {
		assertThat(near(Scope.office(), "project", code)).isNotNull();
		assertThat(near(Scope.office(), "nothing", code.repeat(2000))).isNotNull();
	}

	private static List<String> near(Scope scope, String kind, String code) {
		return queries.near(scope, kind, code).stream().map(NearMatch::href).toList();
	}

}
