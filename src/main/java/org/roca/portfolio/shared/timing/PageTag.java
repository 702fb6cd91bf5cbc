package org.roca.portfolio.shared.timing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.kept.KeptPage;

/**
 * The ETag of a page: equal for two pages that differ only in the mask of the CSRF token,
 * which changes with every rendering and stays valid for the session; different for
 * another session. Weak, because strong tags are not compressed.
 */
final class PageTag {

	private static final Pattern TOKEN = Pattern.compile("(name=\"_csrf\"[^>]{0,40}?(?:value|content)=\")[^\"]*");

	private PageTag() {
	}

	static String of(byte[] page, @Nullable HttpSession session) {
		String content = TOKEN.matcher(new String(page, StandardCharsets.ISO_8859_1)).replaceAll("$1");
		return tag(content.getBytes(StandardCharsets.ISO_8859_1), session);
	}

	/** Of a page without a token. */
	static String of(KeptPage page, @Nullable HttpSession session) {
		return tag(page.compressed(), session);
	}

	private static String tag(byte[] content, @Nullable HttpSession session) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(((session != null) ? session.getId() : "").getBytes(StandardCharsets.UTF_8));
			byte[] hash = digest.digest(content);
			return "W/\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
