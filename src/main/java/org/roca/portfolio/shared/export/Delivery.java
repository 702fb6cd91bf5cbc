package org.roca.portfolio.shared.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.util.StreamUtils;
import org.springframework.web.context.request.ServletWebRequest;

import org.roca.portfolio.shared.export.ExportJob.Made;

/** Hands a finished file out. */
final class Delivery {

	private Delivery() {
	}

	/** The whole file, as the answer to the address that made it. */
	static void whole(ExportFile file, Made made, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		describe(file, response);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		send(made, 0, made.size(), request, response);
	}

	/**
	 * The file, or the part of it that is asked for, so that a download resumes. A part
	 * of another state of the file is never given: then the whole comes anew.
	 */
	static void part(ExportFile file, Made made, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		describe(file, response);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache, no-transform");
		response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
		if (new ServletWebRequest(request, response).checkNotModified(made.tag())) {
			return;
		}
		HttpRange range = range(made, request);
		if (range == null) {
			send(made, 0, made.size(), request, response);
			return;
		}
		long start = range.getRangeStart(made.size());
		if (start >= made.size()) {
			response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + made.size());
			response.sendError(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
			return;
		}
		long end = range.getRangeEnd(made.size());
		response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
		response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + start + "-" + end + "/" + made.size());
		send(made, start, end - start + 1, request, response);
	}

	/** The one range asked for; null for the whole, which answers all else. */
	private static @Nullable HttpRange range(Made made, HttpServletRequest request) {
		String condition = request.getHeader(HttpHeaders.IF_RANGE);
		if (condition != null && !condition.strip().equals(made.tag())) {
			return null;
		}
		try {
			List<HttpRange> ranges = HttpRange.parseRanges(request.getHeader(HttpHeaders.RANGE));
			return (ranges.size() == 1) ? ranges.get(0) : null;
		}
		catch (IllegalArgumentException ex) {
			// What is no range is to be overlooked.
			return null;
		}
	}

	private static void describe(ExportFile file, HttpServletResponse response) {
		response.setContentType(file.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(file.name()).build().toString());
		response.setHeader("X-Content-Type-Options", "nosniff");
	}

	private static void send(Made made, long start, long length, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		response.setContentLengthLong(length);
		if (request.getMethod().equals("HEAD")) {
			return;
		}
		try (InputStream in = Files.newInputStream(made.path())) {
			in.skipNBytes(start);
			StreamUtils.copyRange(in, response.getOutputStream(), 0, length - 1);
		}
	}

}
