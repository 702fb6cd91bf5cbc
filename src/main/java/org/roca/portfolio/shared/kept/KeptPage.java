package org.roca.portfolio.shared.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A page as it goes to its reader, compressed.
 *
 * @param compressed the page, by gzip
 * @param contentType of the page, with its character set
 */
public record KeptPage(byte[] compressed, String contentType) {

	private static final String ATTRIBUTE = KeptPage.class.getName();

	static KeptPage of(byte[] page, String contentType) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(page.length / 4 + 64);
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(page);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Memory can be written", ex);
		}
		return new KeptPage(bytes.toByteArray(), contentType);
	}

	/** The page for a reader that can't unpack it. */
	public byte[] plain() {
		try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(this.compressed))) {
			return gzip.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Memory can be read", ex);
		}
	}

	/** The page that answers a request, null where it is written as ever. */
	public static @Nullable KeptPage answering(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof KeptPage page) ? page : null;
	}

	void answer(HttpServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

}
