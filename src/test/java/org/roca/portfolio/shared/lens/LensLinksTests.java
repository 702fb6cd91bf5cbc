package org.roca.portfolio.shared.lens;

import java.time.LocalDate;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roca.portfolio.shared.Text;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.servlet.support.csrf.CsrfRequestDataValueProcessor;

import static org.assertj.core.api.Assertions.assertThat;

class LensLinksTests {

	private static final Lens BOTH = new Lens(new Lens.Donor(7, "japan", Text.english("Japan")),
			new Lens.AsOf(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 11, 24)));

	private final LensLinks links = new LensLinks(new CsrfRequestDataValueProcessor());

	private static HttpServletRequest through(Lens lens) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setAttribute(Lens.ATTRIBUTE, lens);
		return request;
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			/, /?view-as=japan&as-of=2026-03-31
			/activities?country=TJ&amp;from=2015, /activities?country=TJ&amp;from=2015&view-as=japan&as-of=2026-03-31
			/projects/XAC-K22#years, /projects/XAC-K22?view-as=japan&as-of=2026-03-31#years
			/activities.csv?q=a%23b, /activities.csv?q=a%23b&view-as=japan&as-of=2026-03-31
			/accounting, /accounting?view-as=japan&as-of=2026-03-31
			""")
	void aLinkToAPageKeepsTheLens(String address, String kept) {
		assertThat(this.links.processUrl(through(BOTH), address)).isEqualTo(kept);
		assertThat(this.links.processUrl(through(Lens.CLEAR), address)).isEqualTo(address);
		assertThat(this.links.processUrl(new MockHttpServletRequest(), address)).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "#main", "?country=TJ&lang=ru", "https://www.unodc.org/page", "//unodc.org/page",
			"/css/app-0.css", "/lib/htmx-0.js", "/sign-out", "/sign-in?error", "/account", "/accounts", "/accounts/new",
			"/view-as?page=/activities", "/actuator/health", "mailto:office@example.org" })
	void anyOtherLinkIsLeftAlone(String address) {
		assertThat(this.links.processUrl(through(BOTH), address)).isEqualTo(address);
	}

	@Test
	void aFormThatAsksForAPageCarriesTheLensInFields() {
		HttpServletRequest request = through(BOTH);
		assertThat(this.links.processAction(request, "/activities", "get")).isEqualTo("/activities");
		assertThat(this.links.getExtraHiddenFields(request))
			.isEqualTo(Map.of("view-as", "japan", "as-of", "2026-03-31"));
	}

	@Test
	void aFormThatSendsSomethingDoesNot() {
		HttpServletRequest request = through(BOTH);
		this.links.processAction(request, "/activities", "get");
		this.links.processAction(request, "/sign-out", "post");
		assertThat(this.links.getExtraHiddenFields(request)).isEmpty();
		this.links.processAction(request, "/accounts", "GET");
		assertThat(this.links.getExtraHiddenFields(request)).isEmpty();
	}

}
