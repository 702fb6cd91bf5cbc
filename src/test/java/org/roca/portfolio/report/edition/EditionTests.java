package org.roca.portfolio.report.edition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.report.ReportContents;
import org.roca.portfolio.report.ReportQueries;
import org.roca.portfolio.report.ReportSample;
import org.roca.portfolio.shared.document.Renderer;
import org.roca.portfolio.shared.document.Renderers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** An issued edition stays as it was issued, for those it was issued for. */
@DatabaseTest
class EditionTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Renderers renderers;

	@Autowired
	private ReportQueries reports;

	@Autowired
	private ReportContents contents;

	@Autowired
	private Contents json;

	@Autowired
	private Editions editions;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private Clock clock;

	private RequestPostProcessor officer = (request) -> request;

	private RequestPostProcessor japan = (request) -> request;

	private long report;

	@BeforeEach
	void anApprovedReport() {
		ReportSample sample = new ReportSample(this.jdbc);
		this.officer = this.people.officer("issuing-officer");
		this.people.officer("reviewing-officer");
		this.japan = this.people.donor("reading-japan", sample.organisation("japan"));
		this.report = sample.approved(sample.organisation("japan"), "What Japan made possible");
	}

	@Test
	void hasEveryFormatInBothLanguages() {
		assertThat(this.renderers.formats()).contains("pdf", "xlsx", "csv");
		issue(1);
		assertThat(files()).hasSize(2 * this.renderers.formats().size());
		for (EditionFile file : files()) {
			MockHttpServletResponse answer = get(file(1, file), this.japan);
			assertThat(answer.getStatus()).isEqualTo(200);
			assertThat(Digest.of(answer.getContentAsByteArray())).isEqualTo(file.digest());
			assertThat(answer.getHeader("ETag")).isEqualTo("\"" + file.digest() + "\"");
			assertThat(answer.getHeader("Content-Disposition")).contains("attachment",
					file.language() + "." + file.format());
			assertThat(answer.getHeader("Cache-Control")).contains("private");
			assertThat(answer.getHeader("Set-Cookie")).as("the language of the pages").isNull();
		}
	}

	@Test
	void comesOutTheSameAfterDataAndEditionsChanged() {
		issue(1);
		List<byte[]> before = bytes();
		String page = content(1);
		this.jdbc.sql(
				"update activity set title_en = 'Quite another title', participants = 7 where reference like 'XAC-K22-%'")
			.update();
		this.jdbc.sql("update report set title_en = 'Renamed'").update();
		issue(2);
		List<byte[]> after = bytes();
		assertThat(after).hasSameSizeAs(before);
		for (int file = 0; file < before.size(); file++) {
			assertThat(after.get(file)).isEqualTo(before.get(file));
		}
		assertThat(content(1)).isEqualTo(page).doesNotContain("Quite another title", "Renamed");
		assertThat(content(2)).contains("Quite another title", "Renamed");
	}

	@Test
	void aDownloadGoesOnWhereItBroke() {
		issue(1);
		EditionFile file = files().get(0);
		byte[] whole = get(file(1, file), this.japan).getContentAsByteArray();
		MockHttpServletResponse rest = this.mvc.get()
			.uri(file(1, file))
			.with(this.japan)
			.header("Range", "bytes=100-")
			.exchange()
			.getResponse();
		assertThat(rest.getStatus()).isEqualTo(206);
		assertThat(rest.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(whole, 100, whole.length));
		assertThat(this.mvc.get()
			.uri(file(1, file))
			.with(this.japan)
			.header("If-None-Match", "\"" + file.digest() + "\"")
			.exchange()).hasStatus(HttpStatus.NOT_MODIFIED);
	}

	@Test
	void sentTwiceMakesOneEdition() {
		issue(1);
		assertThat(post("/issue", "version", "0", "number", "1")).hasStatus(HttpStatus.FOUND)
			.hasRedirectedUrl("/reports/" + this.report + "/editions/1");
		assertThat(this.editions.last(this.report)).isOne();
	}

	@Test
	void onlyWhatIsApprovedAndWasSeenIsIssued() {
		assertThat(flash("/issue", "version", "17", "number", "1")).containsEntry("issue", "changed");
		assertThat(flash("/issue", "version", "0", "number", "3")).containsEntry("issue", "changed");
		this.jdbc.sql("update report set review_state = 'draft' where id = ?").param(this.report).update();
		assertThat(flash("/issue", "version", "0", "number", "1")).containsEntry("issue", "unapproved");
		assertThat(this.editions.last(this.report)).isZero();
	}

	@Test
	void onlyOfficersIssueAndWithdraw() {
		issue(1);
		for (RequestPostProcessor person : List.of(this.japan, this.people.manager("issuing-manager", "XAC-K22"),
				this.people.administrator("issuing-administrator"))) {
			for (String step : List.of("/issue", "/editions/1/withdraw", "/editions/1/links",
					"/editions/1/links/1/revoke")) {
				assertThat(this.mvc.post()
					.uri("/reports/" + this.report + step)
					.with(person)
					.with(csrf())
					.param("reason", "Because")
					.exchange()).as(step).hasStatus(HttpStatus.FORBIDDEN);
			}
		}
	}

	@Test
	void aFileThatCanNotBeWrittenFailsTheEdition() throws IOException {
		Renderer broken = mock(Renderer.class);
		given(broken.format()).willReturn("pdf");
		Renderers all = mock(Renderers.class);
		given(all.formats()).willReturn(List.of("pdf"));
		given(all.of("pdf")).willReturn(Optional.of(broken));
		willThrow(new IOException("no font")).given(broken).render(any(), any());
		Issuing issuing = new Issuing(this.reports, this.contents, this.json, all, this.editions, this.transactions,
				this.clock);
		assertThatExceptionOfType(IssueFailedException.class)
			.isThrownBy(() -> issuing.issue(this.people.editor("issuing-officer"), this.report, 0, 1, ""))
			.matches((ex) -> ex.file().equals("PDF (EN)"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update report_edition set content_en = '{}'",
			"update report_edition set digest = repeat('0', 64)", "update report_edition set number = 7",
			"delete from report_file", "update report_file set bytes = ''",
			"update report_edition set title_en = 'Other'" })
	void theDatabaseRefusesToChangeIt(String change) {
		issue(1);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(change).update())
			.withMessageContaining("does not change");
	}

	@Test
	void isReadByItsDonorAndNoOther() {
		issue(1);
		RequestPostProcessor norway = this.people.donor("reading-norway",
				new ReportSample(this.jdbc).organisation("norway"));
		for (String address : addresses()) {
			assertThat(get(address, this.japan).getStatus()).as(address).isEqualTo(200);
			assertThat(get(address, this.officer).getStatus()).as(address).isEqualTo(200);
			assertThat(get(address + (address.contains("?") ? "&" : "?") + "view-as=japan", this.officer).getStatus())
				.isEqualTo(200);
			assertThat(get(address, norway).getStatus()).as(address).isEqualTo(404);
			assertThat(get(address + (address.contains("?") ? "&" : "?") + "view-as=norway", this.officer).getStatus())
				.isEqualTo(404);
		}
		assertThat(this.mvc.get().uri("/reports/" + this.report).with(this.japan).exchange())
			.hasRedirectedUrl("/reports/" + this.report + "/editions/1");
		assertThat(get("/reports/" + this.report, norway).getStatus()).isEqualTo(404);
		assertThat(text(get("/reports", norway))).doesNotContain("What Japan made possible");
		assertThat(text(get("/reports", this.japan))).contains("What Japan made possible");
		assertThat(text(get("/reports?view-as=japan", this.officer))).contains("What Japan made possible");
	}

	@Test
	void isNotFoundByItsDonorOnceItIsWithdrawn() {
		issue(1);
		post("/editions/1/withdraw", "reason", " ");
		assertThat(get("/reports/" + this.report + "/editions/1", this.japan).getStatus()).isEqualTo(200);
		post("/editions/1/withdraw", "reason", "The wrong year");
		for (String address : addresses()) {
			assertThat(get(address, this.japan).getStatus()).as(address).isEqualTo(404);
			assertThat(get(address, this.officer).getStatus()).as(address).isEqualTo(200);
		}
		assertThat(text(get("/reports/" + this.report + "/editions/1", this.officer))).contains("The wrong year");
		assertThat(text(get("/reports", this.japan))).doesNotContain("What Japan made possible");
	}

	@Test
	void showsTheFirstOfManyRowsThatDifferAndAllOnDemand() {
		this.report = new ReportSample(this.jdbc).approved(null, "For the office");
		issue(1);
		this.jdbc.sql("""
				insert into activity (id, reference, project_id, number, type, title_en, title_en_state, status,
						actual_start, actual_start_precision, review_state, visibility)
					select nextval('activity_seq'), 'XAC-K22-' || n, p.id, n, 'training', 'More ' || n, 'original',
						'completed', date '2016-01-01' + n % 900, 'day', 'approved', 'donors'
					from project p, generate_series(5001, 5230) n where p.slug = 'XAC-K22'""").update();
		String changes = "/reports/" + this.report + "/editions/1/changes";
		Document some = Jsoup.parse(text(get(changes, this.officer)));
		Document all = Jsoup.parse(text(get(changes + some.select("main a[href*=rows]").attr("href"), this.officer)));
		assertThat(some.text()).contains("Rows shown: 200 of 230.");
		assertThat(some.select("main tbody").size()).isLessThan(all.select("main tbody").size());
		assertThat(all.select("main tbody")).hasSizeGreaterThan(230);
		assertThat(all.select("main a[href*=rows]")).isEmpty();
	}

	@Test
	void saysNothingThatItsDonorMayNotSee() throws IOException {
		this.jdbc
			.sql("""
					update activity set title_en = 'Qanary of the office', title_ru = 'Канарейка офиса', visibility = 'office'
					where reference in ('XAC-K22-0003', 'XAC-K22-0007')""")
			.update();
		this.jdbc.sql(
				"update activity set title_en = 'Qanary unapproved', review_state = 'draft' where reference = 'XAC-K22-0010'")
			.update();
		issue(1);
		assertThat(content(1)).contains("Border liaison").doesNotContainIgnoringCase("qanary");
		for (EditionFile file : files()) {
			String said = words(file, get(file(1, file), this.japan).getContentAsByteArray());
			assertThat(said).as(file.toString())
				.contains(file.language().equals("ru") ? "Оснащены пограничные" : "Border liaison offices were")
				.doesNotContainIgnoringCase("qanary")
				.doesNotContain("Канарейка");
		}
	}

	@Test
	void figuresLeadToTheSameFigureInTheEdition() {
		issue(1);
		Document page = Jsoup.parse(text(get("/reports/" + this.report + "/editions/1", this.japan)));
		List<Element> figures = page.select("main a[data-figure][href^=#]");
		assertThat(figures).isNotEmpty();
		for (Element figure : figures) {
			String name = figure.attr("data-figure");
			assertThat(page.select(figure.attr("href"))).as(name).isNotEmpty();
			assertThat(page.select("main [data-figure=" + name + "]:not(a)").eachAttr("data-value")).as(name)
				.contains(figure.attr("data-value"));
		}
	}

	@Test
	void whoOpensAndDownloadsIsNoted() {
		issue(1);
		get("/reports/" + this.report + "/editions/1", this.japan);
		get(file(1, files().get(0)), this.japan);
		get("/reports/" + this.report + "/editions/1?view-as=japan", this.officer);
		assertThat(this.jdbc.sql("""
				select a.username || ' ' || l.action || ' ' || l.format || coalesce(' as ' || d.slug, '')
				from access_log l join account a on a.id = l.account_id left join organisation d on d.id = l.view_as
				where l.edition_id is not null order by l.id""").query(String.class).list()).containsExactly(
				"reading-japan opened html", "reading-japan downloaded " + files().get(0).format(),
				"issuing-officer opened html as japan");
		String log = text(get("/reports/access?report=" + this.report + "&person=reading-japan", this.officer));
		assertThat(log).contains("reading-japan").doesNotContain("issuing-officer</span>");
		assertThat(get("/reports/access", this.japan).getStatus()).isEqualTo(403);
		assertThat(get("/reports/access", this.people.manager("curious-manager")).getStatus()).isEqualTo(403);
		assertThat(get("/reports/access?view-as=japan", this.officer).getStatus()).isEqualTo(404);
	}

	@Test
	void saysWhatChangedSinceAndThatNothingDid() {
		issue(1);
		String same = text(get("/reports/" + this.report + "/editions/1/changes?to=today", this.officer));
		assertThat(Jsoup.parse(same).select("main").text()).contains("Nothing has changed");
		this.jdbc.sql("update activity set title_en = 'Quite another title' where reference like 'XAC-K22-%'").update();
		this.jdbc.sql("update report_section set text_en = 'Words of a draft' where section = 'summary'").update();
		String today = "/reports/" + this.report + "/editions/1/changes?to=today";
		assertThat(text(get(today, this.japan))).contains("Quite another title").doesNotContain("Words of a draft");
		assertThat(text(get(today, this.officer))).contains("Quite another title").contains("Words of");
		assertThat(get("/reports/" + this.report + "/editions/1/changes?to=previous", this.japan).getStatus())
			.isEqualTo(404);
		issue(2);
		assertThat(text(get("/reports/" + this.report + "/editions/2/changes?to=previous", this.japan)))
			.contains("Quite another title", "draft");
	}

	private void issue(int number) {
		assertThat(post("/issue", "version", String.valueOf(new ReportSample(this.jdbc).version(this.report)), "number",
				String.valueOf(number), "note", "What is new"))
			.hasRedirectedUrl("/reports/" + this.report + "/editions/" + number);
	}

	private MvcTestResult post(String step, String... fields) {
		var request = this.mvc.post().uri("/reports/" + this.report + step).with(this.officer).with(csrf());
		for (int field = 0; field < fields.length; field += 2) {
			request.param(fields[field], fields[field + 1]);
		}
		return request.exchange();
	}

	private Map<String, Object> flash(String step, String... fields) {
		return post(step, fields).getMvcResult().getFlashMap();
	}

	private MockHttpServletResponse get(String address, RequestPostProcessor person) {
		return this.mvc.get().uri(address).with(person).exchange().getResponse();
	}

	private static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** What the edition itself says on its page. */
	private String content(int number) {
		Document page = Jsoup.parse(text(get("/reports/" + this.report + "/editions/" + number, this.japan)));
		return page.select("main h1, main section[id^=s-]").outerHtml();
	}

	private List<byte[]> bytes() {
		return files().stream().map((file) -> get(file(1, file), this.japan).getContentAsByteArray()).toList();
	}

	private String file(int number, EditionFile file) {
		return "/reports/%d/editions/%d.%s?lang=%s".formatted(this.report, number, file.format(), file.language());
	}

	private List<String> addresses() {
		String page = "/reports/" + this.report + "/editions/1";
		return List.of(page, page + "/changes", page + ".pdf", page + ".xlsx?lang=ru", page + ".csv");
	}

	private List<EditionFile> files() {
		return this.jdbc.sql("""
				select f.* from report_file f join report_edition e on e.id = f.edition_id
				where e.report_id = ? and e.number = 1 order by format, language""")
			.param(this.report)
			.query((row, number) -> new EditionFile(row.getString("language"), row.getString("format"),
					row.getString("media_type"), 0, row.getString("digest")))
			.list();
	}

	private static String words(EditionFile file, byte[] bytes) throws IOException {
		return switch (file.format()) {
			case "pdf" -> pdf(bytes);
			case "xlsx", "docx" -> zip(bytes);
			default -> new String(bytes, StandardCharsets.UTF_8);
		};
	}

	private static String pdf(byte[] bytes) throws IOException {
		try (PDDocument document = Loader.loadPDF(bytes)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

	private static String zip(byte[] bytes) throws IOException {
		StringBuilder all = new StringBuilder();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
					all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", " "));
				}
			}
		}
		return Parser.unescapeEntities(all.toString(), false).replaceAll("\\s+", " ");
	}

}
