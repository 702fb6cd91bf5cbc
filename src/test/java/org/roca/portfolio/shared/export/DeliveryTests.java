package org.roca.portfolio.shared.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import org.roca.portfolio.shared.export.ExportJob.Made;

import static org.assertj.core.api.Assertions.assertThat;

/** A download that broke off goes on where it stopped, and never mixes two files. */
class DeliveryTests {

	private static final ExportFile FILE = new ExportFile("sites-2026-11-25.csv", "text/csv;charset=UTF-8");

	@TempDir
	private Path folder;

	private Made made = new Made(Path.of(""), 0, "");

	@BeforeEach
	void write() throws IOException {
		Path path = Files.writeString(this.folder.resolve("file"), "0123456789");
		this.made = new Made(path, 10, "abc");
	}

	@Test
	void theWholeFileHasItsLengthTagAndName() throws IOException {
		MockHttpServletResponse answer = ask("", "");
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentAsString()).isEqualTo("0123456789");
		assertThat(answer.getContentLengthLong()).isEqualTo(10);
		assertThat(answer.getHeader("ETag")).isEqualTo("\"abc\"");
		assertThat(answer.getHeader("Accept-Ranges")).isEqualTo("bytes");
		assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"sites-2026-11-25.csv\"");
	}

	@Test
	void aPartIsGivenByFirstAndLastByte() throws IOException {
		part("bytes=4-", "", "456789", "bytes 4-9/10");
		part("bytes=2-3", "", "23", "bytes 2-3/10");
		part("bytes=-2", "", "89", "bytes 8-9/10");
		part("bytes=5-99", "", "56789", "bytes 5-9/10");
	}

	@Test
	void aPartOfTheSameFileIsGivenAndOfAnotherIsNot() throws IOException {
		part("bytes=4-", "\"abc\"", "456789", "bytes 4-9/10");
		assertThat(ask("bytes=4-", "\"other\"").getContentAsString()).isEqualTo("0123456789");
		assertThat(ask("bytes=4-", "W/\"abc\"").getStatus()).isEqualTo(200);
		assertThat(ask("bytes=4-", "Wed, 25 Nov 2026 12:00:00 GMT").getStatus()).isEqualTo(200);
	}

	@Test
	void whatIsNoSingleRangeGetsTheWhole() throws IOException {
		for (String range : new String[] { "bytes=0-1,4-5", "rows=1-2", "bytes=x", "bytes=5-2" }) {
			MockHttpServletResponse answer = ask(range, "");
			assertThat(answer.getStatus()).as(range).isEqualTo(200);
			assertThat(answer.getContentAsString()).as(range).isEqualTo("0123456789");
		}
	}

	@Test
	void aRangeBehindTheEndIsRefusedWithTheLength() throws IOException {
		MockHttpServletResponse answer = ask("bytes=10-", "");
		assertThat(answer.getStatus()).isEqualTo(416);
		assertThat(answer.getHeader("Content-Range")).isEqualTo("bytes */10");
	}

	@Test
	void whoHasTheFileIsToldSo() throws IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/exports/1/file");
		request.addHeader("If-None-Match", "\"abc\"");
		MockHttpServletResponse response = new MockHttpServletResponse();
		Delivery.part(FILE, this.made, request, response);
		assertThat(response.getStatus()).isEqualTo(304);
		assertThat(response.getContentAsByteArray()).isEmpty();
	}

	private void part(String range, String condition, String bytes, String said) throws IOException {
		MockHttpServletResponse answer = ask(range, condition);
		assertThat(answer.getStatus()).as(range).isEqualTo(206);
		assertThat(answer.getContentAsString()).as(range).isEqualTo(bytes);
		assertThat(answer.getHeader("Content-Range")).as(range).isEqualTo(said);
		assertThat(answer.getContentLengthLong()).as(range).isEqualTo(bytes.length());
	}

	private MockHttpServletResponse ask(String range, String condition) throws IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/exports/1/file");
		if (!range.isEmpty()) {
			request.addHeader("Range", range);
		}
		if (!condition.isEmpty()) {
			request.addHeader("If-Range", condition);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		Delivery.part(FILE, this.made, request, response);
		return response;
	}

}
