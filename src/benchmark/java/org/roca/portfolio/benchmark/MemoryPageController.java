package org.roca.portfolio.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers with the bytes of a page as it was once, from memory, through the same filters:
 * what the page costs beyond this is the product's own. On the class path of a benchmark
 * alone.
 */
@RestController
class MemoryPageController {

	private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

	private final Path folder;

	MemoryPageController(@Value("${benchmark.pages}") Path folder) {
		this.folder = folder;
	}

	@GetMapping("/benchmark/{name}")
	ResponseEntity<byte[]> page(@PathVariable String name) {
		byte[] page = this.pages.computeIfAbsent(name, this::read);
		String type = name.contains(".") ? "application/octet-stream" : "text/html;charset=UTF-8";
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, name.endsWith(".csv") ? "text/csv" : type)
			.body(page);
	}

	private byte[] read(String name) {
		try {
			return Files.readAllBytes(this.folder.resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
