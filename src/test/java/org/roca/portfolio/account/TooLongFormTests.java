package org.roca.portfolio.account;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.shared.web.PostedForm;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms that the server does not read to their end, as a real one answers them. */
@PortfolioTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TooLongFormTests {

	private static final String OWN = "form-owner=nargiza&titleEn=";

	@LocalServerPort
	private int port;

	@Test
	void aFormThatIsTooLongForTheServerIsExplained() throws Exception {
		explained(post(OWN + "x".repeat(3 * 1024 * 1024)));
	}

	@Test
	void aFormThatIsTooLongToBeCarriedIsExplained() throws Exception {
		explained(post(OWN + "x".repeat(PostedForm.LARGEST + 1)));
	}

	@Test
	void aFormWithHundredsOfRowsIsCarriedWhole() throws Exception {
		String rows = IntStream.range(0, 600)
			.mapToObj((row) -> "people[%1$d].slug=a&people[%1$d].women=1&people[%1$d].men=2".formatted(row))
			.collect(Collectors.joining("&"));
		HttpResponse<String> answer = post(OWN + "a&" + rows.replace("[", "%5B").replace("]", "%5D"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("carried.people[599].men");
	}

	private static void explained(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("This form is too long", "nothing you typed is lost");
		assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
	}

	private HttpResponse<String> post(String fields) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/activities/new"))
			.header("Accept", "text/html")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(fields))
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
	}

}
