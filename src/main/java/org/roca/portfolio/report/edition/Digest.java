package org.roca.portfolio.report.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which anybody can check that a file is the one that was issued. */
public final class Digest {

	private Digest() {
	}

	/** The digest of bytes, in 64 small hexadecimal digits. */
	public static String of(byte[]... parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (byte[] part : parts) {
				digest.update(part);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** The digest of texts in UTF-8, one after the other. */
	public static String of(String... texts) {
		byte[][] parts = new byte[texts.length][];
		for (int part = 0; part < texts.length; part++) {
			parts[part] = texts[part].getBytes(StandardCharsets.UTF_8);
		}
		return of(parts);
	}

	/** Fails loudly when what is kept is not what was issued. */
	static void verify(String what, String expected, String actual) {
		if (!expected.equals(actual)) {
			throw new IllegalStateException(
					"%s is not as it was issued: digest %s instead of %s".formatted(what, actual, expected));
		}
	}

}
