package org.roca.portfolio.activity.bin;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.WebPerson;
import org.roca.portfolio.account.People;
import org.roca.portfolio.activity.review.ActivityReview;
import org.roca.portfolio.activity.review.Desk;
import org.roca.portfolio.shared.Editor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Records that are put away are gone for everybody, come back as they were, and nothing
 * of them is lost.
 */
@PortfolioTest(properties = "spring.application.name=Review")
class ActivityBinTests {

	@Autowired
	private ActivityBin bin;

	@Autowired
	private ActivityReview review;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationContext application;

	private RequestPostProcessor officer = (request) -> request;

	private Editor aigul = Editor.none();

	private Editor bakyt = Editor.none();

	private Editor nargiza = Editor.none();

	@BeforeEach
	void twoManagersAndAnOfficer() {
		this.people.manager("aigul", "XAC-K22");
		this.people.manager("bakyt", "XAC-K22");
		this.officer = this.people.officer("nargiza");
		this.aigul = this.people.editor("aigul");
		this.bakyt = this.people.editor("bakyt");
		this.nargiza = this.people.editor("nargiza");
	}

	@Test
	void aDraftIsPutAwayAndTakenBackByAnyoneWhoKeepsItsProject() {
		String reference = desk().write(this.aigul, "A draft to put away");
		assertThat(put(this.bakyt, reference, "")).isEqualTo(BinOutcome.DONE);
		assertThat(gone(reference)).isTrue();
		assertThat(this.bin.restore(this.aigul, reference)).isEqualTo(BinOutcome.DONE);
		assertThat(gone(reference)).isFalse();
		assertThat(this.mvc.get().uri("/activities/" + reference).with(this.officer)).bodyText()
			.contains("A draft to put away");
	}

	@Test
	void whatWasApprovedOnceIsWithdrawnAndBroughtBackByAnOfficerForAReason() {
		String reference = approved("Approved once");
		assertThat(put(this.aigul, reference, "Recorded twice")).isEqualTo(BinOutcome.OFFICERS);
		assertThat(put(this.nargiza, reference, " ")).isEqualTo(BinOutcome.NO_REASON);
		desk().change(this.aigul, reference, "venueEn", "Khujand");
		assertThat(put(this.aigul, reference, "Recorded twice")).isEqualTo(BinOutcome.OFFICERS);
		assertThat(gone(reference)).isFalse();
		assertThat(put(this.nargiza, reference, "Recorded twice")).isEqualTo(BinOutcome.DONE);
		assertThat(this.bin.restore(this.aigul, reference)).isEqualTo(BinOutcome.OFFICERS);
		assertThat(gone(reference)).isTrue();
		assertThat(this.bin.restore(this.nargiza, reference)).isEqualTo(BinOutcome.DONE);
	}

	@Test
	void nobodyElsePutsAnythingAway() {
		String reference = desk().write(this.aigul, "Not theirs");
		this.people.manager("gulnara", "E24");
		for (Editor stranger : List.of(this.people.editor("gulnara"), Editor.none())) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> put(stranger, reference, ""));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.bin.restore(stranger, reference));
		}
	}

	@Test
	void theSameButtonTwiceIsOneStepAndAnOldPageNone() {
		String reference = desk().write(this.aigul, "Pressed twice");
		int seen = desk().version(reference);
		desk().change(this.bakyt, reference, "venueEn", "Khujand");
		assertThat(this.bin.bin(this.aigul, reference, seen, "")).isEqualTo(BinOutcome.CHANGED);
		int version = desk().version(reference);
		assertThat(this.bin.bin(this.aigul, reference, version, "")).isEqualTo(BinOutcome.DONE);
		assertThat(this.bin.bin(this.aigul, reference, version, "")).isEqualTo(BinOutcome.DONE);
		assertThat(this.bin.restore(this.aigul, reference)).isEqualTo(BinOutcome.DONE);
		assertThat(this.bin.restore(this.aigul, reference)).isEqualTo(BinOutcome.DONE);
		assertThat(desk().version(reference)).isEqualTo(version + 2);
	}

	@Test
	void whatIsInTheBinIsOnNoPageAndNoStepIsTakenOnIt() {
		String reference = desk().write(this.aigul, "Zarafshon is on no page");
		this.review.submit(this.aigul, reference, desk().version(reference));
		put(this.aigul, reference, "");
		for (String path : List.of("/", "/activities", "/activities?q=Zarafshon", "/activities.csv",
				"/search?q=Zarafshon", "/projects/XAC-K22", "/waiting")) {
			assertThat(ask(path)).as(path).doesNotContain("Zarafshon is on no page", "/activities/" + reference);
		}
		for (String step : List.of("submit", "approve", "edit", "bin")) {
			assertThat(this.mvc.get().uri("/activities/" + reference + "/" + step).with(this.officer)).as(step)
				.satisfies((answer) -> assertThat(answer.getResponse().getStatus()).isIn(404, 405));
		}
	}

	@Test
	void itsAddressLeadsToTheBinForThoseWhoMayRestoreIt() {
		String reference = desk().write(this.aigul, "Asked for at its address");
		put(this.aigul, reference, "");
		WebPerson keeper = new WebPerson(this.mvc).in("bakyt").open("/activities/" + reference);
		assertThat(keeper.last()).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(keeper.page().text()).contains(reference + " is in the bin", "Put there by Aigul");
		keeper.press("Restore");
		assertThat(keeper.last()).hasStatusOk();
		assertThat(keeper.page().select("[role=status]").text()).contains(reference + " is restored");
		put(this.aigul, reference, "");
		RequestPostProcessor stranger = this.people.manager("gulnara", "E24");
		assertThat(this.mvc.get().uri("/activities/" + reference).with(stranger)).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("is in the bin")
			.doesNotContain("Restore");
	}

	@Test
	void theBinTellsWhoPutWhatAwayAndWhy() {
		String reference = approved("Told of in the bin");
		WebPerson keeper = new WebPerson(this.mvc).in("nargiza").open("/activities/" + reference + "/bin");
		assertThat(keeper.page().text()).contains("Donors", "stop seeing it at once");
		keeper.press("Move to the bin");
		assertThat(keeper.page().select("#reason").attr("aria-invalid")).isEqualTo("true");
		keeper.type("reason", "Recorded twice").press("Move to the bin");
		assertThat(keeper.page().select("[role=status]").text()).contains(reference + " is in the bin");
		assertThat(keeper.page().select("tr:contains(" + reference + ")").text()).contains("Told of in the bin",
				"Nargiza", "Recorded twice", "Approved", "Restore");
		WebPerson manager = new WebPerson(this.mvc).in("aigul").open("/bin");
		assertThat(manager.page().select("tr:contains(" + reference + ")").text()).contains("An officer restores it");
		assertThat(manager.page().select("tr:contains(" + reference + ") button")).isEmpty();
		assertThat(new WebPerson(this.mvc).in("gulnara").open("/bin").page().text()).doesNotContain(reference);
	}

	@Test
	void theHistoryKeepsEveryVersion() {
		String reference = desk().write(this.aigul, "Kept in the history");
		put(this.aigul, reference, "Recorded twice");
		this.bin.restore(this.aigul, reference);
		assertThat(this.jdbc.sql("""
				select string_agg(coalesce(r.reason, '-') || case when v.binned_at is null then '' else ' binned' end,
					', ' order by v.rev)
				from activity_aud v join revision r on r.id = v.rev where v.reference = ?""")
			.param(reference)
			.query(String.class)
			.single()).isEqualTo("-, Recorded twice binned, -");
	}

	@Test
	void aManagerIsToldWhyAnApprovedRecordStays() {
		String reference = approved("Stays where it is");
		WebPerson manager = new WebPerson(this.mvc).in("aigul").open("/activities/" + reference + "/bin");
		assertThat(manager.page().text()).contains("Only an officer");
		assertThat(manager.page().select("main form")).isEmpty();
	}

	private BinOutcome put(Editor editor, String reference, String reason) {
		return this.bin.bin(editor, reference, version(reference), reason);
	}

	private int version(String reference) {
		return this.jdbc.sql("select version from activity where reference = ? and publishes is null")
			.param(reference)
			.query(Integer.class)
			.single();
	}

	private String approved(String title) {
		String reference = desk().write(this.aigul, title);
		this.review.submit(this.aigul, reference, version(reference));
		this.review.approve(this.nargiza, reference, version(reference));
		return reference;
	}

	private boolean gone(String reference) {
		return this.mvc.get()
			.uri("/activities/" + reference)
			.with(this.officer)
			.exchange()
			.getResponse()
			.getStatus() == HttpStatus.NOT_FOUND.value();
	}

	private String ask(String path) {
		return Jsoup
			.parse(new String(this.mvc.get()
				.uri(URI.create(path))
				.with(this.officer)
				.exchange()
				.getResponse()
				.getContentAsByteArray(), StandardCharsets.UTF_8))
			.html();
	}

	private Desk desk() {
		return new Desk(this.application);
	}

}
