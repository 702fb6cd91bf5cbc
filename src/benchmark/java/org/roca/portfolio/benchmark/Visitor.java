package org.roca.portfolio.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * One of the local accounts, signed in, looking around before anything is measured.
 */
final class Visitor {

	private static final String PASSWORD = "central-asia";

	private final CookieManager cookies = new CookieManager();

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String base;

	private Visitor(String base) {
		this.base = base;
	}

	static Visitor signIn(String base, String username) {
		Visitor visitor = new Visitor(base);
		String token = Objects.requireNonNull(visitor.page("/sign-in").selectFirst("input[name=_csrf]")).val();
		String form = "username=" + username + "&password=" + PASSWORD + "&_csrf="
				+ URLEncoder.encode(token, StandardCharsets.UTF_8);
		visitor.send(HttpRequest.newBuilder(URI.create(base + "/sign-in"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form)));
		if (visitor.page("/account").selectFirst("a[href='/sign-out']") == null) {
			throw new IllegalStateException(username + " was not let in");
		}
		return visitor;
	}

	/** As a header of requests. */
	String cookie() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.map((cookie) -> cookie.getName() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	Document page(String path) {
		return Jsoup.parse(new String(get(path).body(), StandardCharsets.UTF_8), this.base + path);
	}

	private Answer get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path))
			.header("Accept-Encoding", "gzip")
			.header("Accept-Language", "en");
		if (headers.length > 0) {
			request.headers(headers);
		}
		HttpResponse<byte[]> answer = send(request.GET());
		boolean packed = answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
		return new Answer(answer.statusCode(), packed ? unpacked(answer.body()) : answer.body(), answer.body().length);
	}

	/** A request as the person of its kind makes it, from a client of its own. */
	static Answer get(String base, Kind kind) {
		return new Visitor(base).get(kind.path(), "Cookie", kind.cookie());
	}

	private HttpResponse<byte[]> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", ex);
		}
	}

	private static byte[] unpacked(byte[] body) {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What came back.
	 *
	 * @param body as it is read
	 * @param sent bytes on the wire
	 */
	record Answer(int status, byte[] body, int sent) {

	}

}
