package org.roca.portfolio.view;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/countries", "/countries/TJ", "/themes/national-structures", "/fields/narcotics",
			"/projects", "/projects/XAC-K22", "/projects/XAC-K22/pillars/1", "/agencies/dca-tajikistan",
			"/donors/japan", "/sites/nijniy-pyanj", "/sites/map?country=TJ", "/projects/timeline", "/contributions",
			"/donors/map", "/sites/calendar?year=2016", "/donors/calendar", "/agencies/timeline?country=TJ",
			"/contributions/map?country=TJ", "/contributions/chart?by=donor", "/activities",
			"/activities?country=TJ&from=2016" })
	void keepsListsAndPagesThatSumUp(String address) {
		assertThat(PageAddress.read(address)).map(PageAddress::href).contains(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "//evil.example", "/\\evil.example", "https://evil.example/", "activities",
			"/activities/../accounts", "/activities/XAC-K22-0001", "/activities/grid", "/accounts", "/sign-out",
			"/views/new", "/activities.csv", "/countries/tj", "/countries/TJ/fact-sheet", "/activities%2f..",
			"/activities\r\nSet-Cookie: a=b", "/activities;a=b", "/@evil.example", "/projects//evil.example" })
	void keepsNothingElse(String address) {
		assertThat(PageAddress.read(address)).isEmpty();
	}

	@Test
	void leavesOutWhatIsOfTheMoment() {
		assertThat(PageAddress.read("/activities?lang=ru&country=TJ&after=XAC-K22-0001&view-as=japan&q="))
			.map(PageAddress::href)
			.contains("/activities?country=TJ");
	}

	@Test
	void writesWordsSoThatTheyComeBack() {
		PageAddress address = PageAddress
			.read("/activities?q=a%26b%3Dc%20%2B%20%D0%B4%23%22&country=TJ&country=KG&as-of=2026-03-31")
			.orElseThrow();
		assertThat(address.params().get("q")).containsExactly("a&b=c + д#\"");
		assertThat(address.params().get("country")).containsExactly("TJ", "KG");
		assertThat(PageAddress.read(address.href())).contains(address);
	}

	@Test
	void readsAPlusAsBrowsersMeanIt() {
		assertThat(PageAddress.read("/activities?q=border+posts").orElseThrow().params().getFirst("q"))
			.isEqualTo("border posts");
	}

	@Test
	void refusesMoreThanItCanKeep() {
		assertThat(PageAddress.read("/activities?q=" + "я".repeat(400))).isEmpty();
		assertThat(PageAddress.read("/activities?" + "country=TJ&".repeat(300))).isEmpty();
	}

	@Test
	void doesNotTakeABrokenEncodingForAnAddress() {
		assertThat(PageAddress.read("/activities?q=100%&%3Cb%3E=1").orElseThrow().href())
			.isEqualTo("/activities?q=100%25");
	}

}
