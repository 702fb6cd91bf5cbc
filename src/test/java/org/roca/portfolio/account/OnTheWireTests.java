package org.roca.portfolio.account;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.TestDatabase;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What only a real server shows: cookies, and the headers of its own error pages. */
@PortfolioTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OnTheWireTests {

	@LocalServerPort
	private int port;

	private final CookieManager cookies = new CookieManager();

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/", "/nowhere", "/activities.csv", "/css/nothing.css", "/error",
			"/actuator/health", "/actuator/env", "/a;b", "/a//b" })
	void everyAnswerCarriesTheHeaders(String address) throws Exception {
		HttpResponse<String> answer = get(address);
		assertThat(answer.headers().firstValue("Content-Security-Policy")).as(address)
			.hasValueSatisfying((policy) -> assertThat(policy).startsWith("default-src 'none'")
				.contains("script-src 'self'", "frame-ancestors 'none'")
				.doesNotContain("unsafe"));
		assertThat(answer.headers().allValues("X-Content-Type-Options")).as(address).containsExactly("nosniff");
		assertThat(answer.headers().allValues("X-Frame-Options")).as(address).containsExactly("DENY");
		assertThat(answer.headers().allValues("Referrer-Policy")).as(address).containsExactly("same-origin");
		assertThat(answer.headers().firstValue("Strict-Transport-Security")).as(address).isEmpty();
		assertThat(answer.body()).as(address).doesNotContain("Exception", "Whitelabel");
	}

	@Test
	void aPageIsKeptByNobodyElse() throws Exception {
		HttpResponse<String> page = get("/sign-in");
		assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
		assertThat(page.headers().allValues("Vary"))
			.anyMatch((vary) -> vary.toLowerCase(Locale.ROOT).contains("cookie"));
		assertThat(page.headers().firstValue("ETag")).isPresent();
	}

	@Test
	void theSessionsNameChangesAtSignIn() throws Exception {
		String form = get("/sign-in").body();
		HttpCookie before = session();
		HttpResponse<String> answer = post("/sign-in", form,
				"username=admin&password=" + URLEncoder.encode(TestDatabase.ADMIN_PASSWORD, StandardCharsets.UTF_8));
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).hasValue("/");
		HttpCookie after = session();
		assertThat(after.getValue()).isNotEqualTo(before.getValue());
		assertThat(after.isHttpOnly()).isTrue();
		assertThat(get("/account").statusCode()).isEqualTo(200);
		assertThat(get("/actuator/env").statusCode()).isEqualTo(403);
		assertThat(post("/sign-out", get("/sign-out").body(), "").headers().firstValue("Location"))
			.hasValue("/sign-in?signed-out");
		assertThat(get("/account").statusCode()).isEqualTo(302);
	}

	@Test
	void signingInLeadsToThePageAskedForOnWhateverHost() throws Exception {
		assertThat(get("/account?x=1").statusCode()).isEqualTo(302);
		HttpResponse<String> answer = post("/sign-in", get("/sign-in").body(),
				"username=admin&password=" + URLEncoder.encode(TestDatabase.ADMIN_PASSWORD, StandardCharsets.UTF_8));
		assertThat(answer.headers().firstValue("Location")).hasValue("/account?x=1");
		assertThat(get("/account/").headers().firstValue("Location")).hasValue("/account");
	}

	@Test
	void aFormOfAnotherSiteIsRefused() throws Exception {
		HttpResponse<String> answer = post("/sign-in", "", "username=admin&password=x");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("<main");
	}

	private HttpCookie session() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("JSESSIONID"))
			.findFirst()
			.orElseThrow();
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).header("Accept", "text/html");
		return this.browser.send(request.build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path, String form, String fields)
			throws IOException, InterruptedException {
		String token = Jsoup.parse(form).select("input[name=_csrf]").attr("value");
		HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
			.header("Accept", "text/html")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(fields + "&_csrf=" + token));
		return this.browser.send(request.build(), BodyHandlers.ofString());
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
