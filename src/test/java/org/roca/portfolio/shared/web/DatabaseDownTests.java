package org.roca.portfolio.shared.web;

import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What a browser gets from a server whose database went away, or that it sends rubbish.
 */
@PortfolioTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.hikari.maximum-pool-size=3")
@ExtendWith(OutputCaptureExtension.class)
class DatabaseDownTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private final CookieManager cookies = new CookieManager();

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final JdbcClient besides = JdbcClient.create(TestDatabase.fresh().dataSource());

	private String database = "";

	@BeforeEach
	void signIn() throws Exception {
		this.database = this.jdbc.sql("select current_database()").query(String.class).single();
		String token = Jsoup.parse(get("/sign-in").body()).select("input[name=_csrf]").attr("value");
		String fields = "username=admin&password=" + URLEncoder.encode(TestDatabase.ADMIN_PASSWORD, UTF_8) + "&_csrf="
				+ token;
		HttpRequest request = HttpRequest.newBuilder(address("/sign-in"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(fields))
			.build();
		assertThat(this.browser.send(request, BodyHandlers.ofString()).headers().firstValue("Location")).hasValue("/");
	}

	@AfterEach
	void up() {
		this.besides.sql("alter database " + this.database + " allow_connections true").update();
	}

	@Test
	void saysSoAtOnceAndRecoversByItself(CapturedOutput output) throws Exception {
		assertThat(get("/search?q=k22").statusCode()).isEqualTo(200);
		down();
		Instant asked = Instant.now();
		HttpResponse<String> answer = get("/search?q=k22&lang=ru");
		assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(8));
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).hasValue("20");
		String text = Jsoup.parse(answer.body()).select("main").text();
		assertThat(text).contains("База данных не отвечает").doesNotContain("Exception", "??");
		String number = text.replaceAll("(?s).*представительства: ([0-9a-f]{8}).*", "$1");
		assertThat(output.getAll()).contains(number);
		HttpResponse<String> health = get("/actuator/health");
		assertThat(health.statusCode()).isEqualTo(503);
		assertThat(health.body()).contains("\"status\":\"DOWN\"");
		assertThat(get("/search?q=k22&as-of=2020-01-01").statusCode()).isEqualTo(503);
		up();
		// The pool asks a database that was away for long every five seconds only.
		await().atMost(Duration.ofSeconds(20)).until(() -> get("/actuator/health").statusCode() == 200);
		assertThat(get("/search?q=k22").statusCode()).isEqualTo(200);
		assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=%FF%FE", "/search?q=%00", "/search?q=%E0%80", "/search?q=a&lang=%FF",
			"/search?%00=1", "/search?q=", "/search?q=%", "/search?q=%zz", "/search?=a",
			"/search?q=<script>|[]{}\\^`\"", "/activities?year=%FF&%FF=a", "/activities/?q=%",
			"/activities?country=%F0%28|<" })
	void rubbishIsText(String address) throws Exception {
		String answer = raw(address);
		for (int i = 0; i < 3 && answer.matches("(?s)HTTP/1.1 30.*"); i++) {
			String location = answer.replaceAll("(?s).*\r\nLocation: ([^\r]*).*", "$1");
			answer = raw(location.startsWith("?") ? address.replaceFirst("[?].*", "") + location : location);
		}
		assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("Exception", "\tat ", "Tomcat/", "<script>|");
	}

	@Test
	void aProjectsCodeMayHaveItsSlashEncoded() throws Exception {
		assertThat(raw("/projects/XAC%2FK22?year=2016")).startsWith("HTTP/1.1 302")
			.contains("\r\nLocation: /projects/XAC/K22?year=2016\r\n");
		assertThat(raw("//elsewhere.example/%2F?q=%")).startsWith("HTTP/1.1 302").contains("\r\nLocation: ?q=%25\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//elsewhere.example/", "/%2F/elsewhere.example/", "/agencies%2Fx/" })
	void noSlashLeadsElsewhere(String address) throws Exception {
		assertThat(raw(address)).startsWith("HTTP/1.1 400");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%zz", "/search/%00", "/a%2Fb", "/a;b", "/..%2f", "/<>", "/sites/a|b", "/%FF" })
	void whatTheServerRefusesIsRefusedCleanly(String address) throws Exception {
		String answer = raw(address);
		assertThat(answer).matches("(?s)HTTP/1.1 (400|404).*")
			.contains("<h1", "href=\"/\"")
			.doesNotContain("Exception", "\tat ", "Tomcat/");
	}

	@Test
	void whatIsTooLongIsRefusedWithAWayBack() throws Exception {
		assertThat(raw("/search?q=" + "a".repeat(40_000))).startsWith("HTTP/1.1 400")
			.contains("it may be too long", "слишком длинный", "href=\"/\"", "Content-Security-Policy: default-src");
	}

	@Test
	void everyErrorHasItsPage() throws Exception {
		assertThat(page("/nowhere", 404)).contains("There is no such page");
		assertThat(page("/error", 404)).contains("There is no such page");
		assertThat(page("/actuator/env", 403)).contains("You may not open this page");
	}

	private String page(String path, int status) throws Exception {
		HttpResponse<String> answer = get(path + "?lang=en");
		assertThat(answer.statusCode()).as(path).isEqualTo(status);
		return Jsoup.parse(answer.body()).select("main h1").text();
	}

	private void down() {
		this.besides.sql("alter database " + this.database + " allow_connections false").update();
		this.besides.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
			.param(this.database)
			.query()
			.listOfRows();
	}

	private HttpResponse<String> get(String path) throws Exception {
		return this.browser.send(HttpRequest.newBuilder(address(path))
			.header("Accept", "text/html, */*")
			.header("Accept-Language", "en")
			.build(), BodyHandlers.ofString());
	}

	/** As no browser would write it. */
	private String raw(String target) throws Exception {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: " + session()
						+ "\r\n\r\n")
					.getBytes(UTF_8));
			return new String(socket.getInputStream().readAllBytes(), UTF_8);
		}
	}

	private String session() {
		return this.cookies.getCookieStore().getCookies().get(0).toString().replace("\"", "");
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
