package org.roca.portfolio.shared.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The query of an address, read as text whatever it holds. A percent sign that encodes
 * nothing is a percent sign, and bytes that are no UTF-8 are the sign for an unknown
 * character.
 */
final class QueryText {

	private static final Pattern BARE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

	private QueryText() {
	}

	/** The query as it stands where it can be read, else one that says the same. */
	static String readable(String query) {
		return Arrays.stream(query.split("&", -1))
			.filter((part) -> !part.startsWith("="))
			.map(QueryText::readablePart)
			.collect(Collectors.joining("&"));
	}

	private static String readablePart(String part) {
		String text = BARE_PERCENT.matcher(part).replaceAll("%25");
		return isUtf8(text) ? text
				: Arrays.stream(text.split("=", 2))
					.map((each) -> URLEncoder.encode(URLDecoder.decode(each, UTF_8), UTF_8))
					.collect(Collectors.joining("="));
	}

	private static boolean isUtf8(String encoded) {
		try {
			UTF_8.newDecoder().decode(ByteBuffer.wrap(URLDecoder.decode(encoded, ISO_8859_1).getBytes(ISO_8859_1)));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
