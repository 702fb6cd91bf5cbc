package org.roca.portfolio.report.edition;

import java.util.Optional;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Hands out the files of an edition, byte for byte as they were issued. Their tag is
 * their digest; a browser keeps them for its reader alone, and asks each time whether
 * they are still open to them.
 */
@Component
public class EditionFiles {

	private final EditionQueries editions;

	EditionFiles(EditionQueries editions) {
		this.editions = editions;
	}

	/** Which file of an edition is meant. */
	public Optional<EditionFile> find(Edition edition, String language, String format) {
		return this.editions.file(edition.id(), language, format);
	}

	/** The file as an answer, whole or the range that is asked for. */
	public ResponseEntity<Resource> answer(Edition edition, EditionFile file) {
		String name = edition.fileName(file.language()) + "." + file.format();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.eTag("\"" + file.digest() + "\"")
			.cacheControl(CacheControl.noCache().cachePrivate())
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(new ByteArrayResource(this.editions.bytes(edition.id(), file)));
	}

}
