package org.roca.portfolio.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What a browser shows when the server itself can't read a request and none of our pages
 * is reached: an address in a broken encoding, or headers longer than the limit. Which
 * language was wished is not known by then, so both are there.
 */
class UnreadableRequest extends ErrorReportValve {

	private static final String PAGE = """
			<!doctype html>
			<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
			<title>Error %1$d</title></head><body>
			<main><h1>Error %1$d</h1>
			<p>The server could not read this request. Check the address; it may be too long or have been cut.</p>
			<p lang="ru">Сервер не смог прочитать этот запрос. Проверьте адрес: он слишком длинный или обрезан.</p>
			<p><a href="/">Overview</a> · <a href="/" lang="ru">Обзор</a></p></main>
			</body></html>
			""";

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		byte[] page = PAGE.formatted(response.getStatus()).getBytes(StandardCharsets.UTF_8);
		response.setContentType("text/html;charset=utf-8");
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("Content-Security-Policy", "default-src 'none'");
		response.setHeader("X-Content-Type-Options", "nosniff");
		try {
			response.getOutputStream().write(page);
			response.finishResponse();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
