package org.roca.portfolio.shared.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.timing.QueryCount;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages are drawn once for a state of the records, and anew for the next. */
@PortfolioTest
class KeptPagesTests {

	private static final String RECORD = "/activities/XAC-K22-0021";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void areDrawnOnce() {
		RequestPostProcessor officer = this.people.officer("kept-once");
		String first = page(officer, "/");
		assertThat(QueryCount.of(() -> assertThat(page(officer, "/")).isEqualTo(first))).isEqualTo(2);
	}

	@Test
	void showWhatWasSavedAtOnce() {
		RequestPostProcessor officer = this.people.officer("kept-saved");
		for (String title : List.of("First title", "Second title")) {
			page(officer, RECORD);
			name(21, title);
			assertThat(page(officer, RECORD)).contains(title);
			assertThat(page(officer, "/activities?q=" + title.replace(' ', '+'))).contains("XAC-K22-0021");
		}
	}

	@Test
	void areTheirReadersOwn() {
		RequestPostProcessor officer = this.people.officer("kept-first");
		assertThat(page(officer, "/countries")).contains("kept-first");
		assertThat(page(this.people.officer("kept-second"), "/countries")).contains("kept-second")
			.doesNotContain("kept-first");
		assertThat(page(officer, "/countries?lang=ru")).doesNotContain(">Countries<");
	}

	@Test
	void countWhatTheReaderTypesMeanwhile() {
		RequestPostProcessor officer = this.people.officer("kept-draft");
		assertThat(page(officer, "/themes")).doesNotContain("waits__n");
		this.jdbc
			.sql("""
					insert into activity_draft (key, account_id, path, fields, seq, saved_at)
					select gen_random_uuid(), id, '/activities/new', '{}', 0, now() from account where username = 'kept-draft'""")
			.update();
		assertThat(page(officer, "/themes")).contains("waits__n");
		for (String title : List.of("A title so far", "A title that is longer")) {
			this.jdbc.sql(
					"update activity_draft set title = :title, saved_at = saved_at + interval '1 minute' where account_id = "
							+ "(select id from account where username = 'kept-draft')")
				.param("title", title)
				.update();
			assertThat(page(officer, "/waiting")).contains(title);
		}
		this.jdbc.sql("update activity_draft set closed_at = now()").update();
		assertThat(page(officer, "/waiting")).doesNotContain("A title");
	}

	@Test
	void travelCompressedAndAreNotSentTwice() {
		RequestPostProcessor officer = this.people.officer("kept-packed");
		MockHttpSession session = new MockHttpSession();
		for (int time = 0; time < 2; time++) {
			MvcTestResult packed = this.mvc.get()
				.uri("/themes")
				.session(session)
				.header(HttpHeaders.ACCEPT_ENCODING, "gzip")
				.with(officer)
				.exchange();
			assertThat(packed).hasStatusOk().containsHeader(HttpHeaders.ETAG);
			assertThat(packed.getResponse().getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
			assertThat(packed.getResponse().getHeaders(HttpHeaders.VARY)).contains("HX-Request", "Accept-Encoding");
			assertThat(packed.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("private, no-cache");
			assertThat(new KeptPage(packed.getResponse().getContentAsByteArray(), "text/html").plain()).asString()
				.isEqualTo(page(officer, "/themes"));
			String tag = String.valueOf(packed.getResponse().getHeader(HttpHeaders.ETAG));
			assertThat(
					this.mvc.get().uri("/themes").session(session).header(HttpHeaders.IF_NONE_MATCH, tag).with(officer))
				.hasStatus(304);
		}
	}

	/**
	 * Whoever reads after having saved reads what was saved, whoever else reads and
	 * saves.
	 */
	@Test
	void areNeverOlderThanWhatTheirReaderSaved() throws Exception {
		RequestPostProcessor officer = this.people.officer("kept-many");
		ExecutorService writers = Executors.newFixedThreadPool(4);
		try {
			List<Callable<Boolean>> work = new ArrayList<>();
			for (int writer = 21; writer < 25; writer++) {
				int number = writer;
				work.add(() -> savesAndReads(officer, number));
			}
			for (Future<Boolean> done : writers.invokeAll(work)) {
				assertThat(done.get()).isTrue();
			}
		}
		finally {
			writers.shutdownNow();
		}
	}

	private boolean savesAndReads(RequestPostProcessor person, int number) {
		for (int time = 0; time < 10; time++) {
			String title = "Saved by " + number + " for the time " + time;
			name(number, title);
			assertThat(page(person, "/activities?project=XAC-K22&size=100")).contains(title);
		}
		return true;
	}

	private void name(int number, String title) {
		this.jdbc.sql("update activity set title_en = :title where reference = :reference and publishes is null")
			.param("title", title)
			.param("reference", "XAC-K22-00" + number)
			.update();
	}

	private String page(RequestPostProcessor person, String address) {
		MvcTestResult page = this.mvc.get().uri(address).with(person).exchange();
		assertThat(page).hasStatusOk();
		return assertThat(page).bodyText().actual();
	}

}
