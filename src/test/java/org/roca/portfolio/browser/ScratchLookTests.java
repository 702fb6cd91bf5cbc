package org.roca.portfolio.browser;

import java.nio.file.Path;
import java.time.Instant;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.activity.edit.FormRow;
import org.roca.portfolio.activity.history.Chronicle;
import org.roca.portfolio.shared.Editor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@ExtendWith(BrowserExtension.class)
@PortfolioTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.application.name=Look")
class ScratchLookTests {

	@Autowired
	private Chronicle past;

	@Test
	void look(Visitors visitors) {
		Editor n = past.officer("Nargiza");
		Editor t = past.officer("Timur");
		String r = past.create(n, "Joint visit to the Ayritom border liaison office");
		past.change(n, r, "", (form) -> form.set("outcomeEn",
				"Agreed on a plan of joint patrols.\n\nThe second paragraph says what the agencies will do next: "
						+ "they meet every quarter, exchange lists of risky consignments and report to the ministry. "
							.repeat(5)));
		past.step(n, r, "", (a) -> a.review().submit(n.accountId(), Instant.now()));
		past.step(t, r, "", (a) -> a.review()
			.giveBack(t.accountId(), Instant.now(), "Who paid? And give the women and men, please."));
		past.change(n, r, "",
				(form) -> form
					.set("outcomeEn",
							form.get("outcomeEn")
								.replace("every quarter", "twice a year")
								.replace("ministry", "State Customs Committee"))
					.set("titleRu", "Совместная поездка в отдел взаимодействия на границе «Айритом»"));
		past.approve(n, t, r);
		past.change(t, r, "The ministry asked for it, since the bridge is closed until the spring and nobody can cross",
				(form) -> {
					form.set("status", "postponed").set("plannedStart", "3.2027").set("country", "TJ");
					form.rows("benefits").forEach((row) -> row.set("share", "50"));
					form.rows("people").get(0).set("women", "");
					form.rows("donors").add(new FormRow().set("slug", "japan").set("name", "Japan"));
					form.rows("equipment").clear();
					form.add("topics", "border-control");
					form.rows("links")
						.add(new FormRow().set("address",
								"https://www.unodc.org/roca/en/news/a-very-long-address-without-any-space-that-may-not-fit-into-the-column-of-a-phone.html")
							.set("label", "News"));
				});
		past.step(t, r, "Not needed any more", (a) -> a.bin(t.accountId(), Instant.now()));
		past.step(n, r, "", org.roca.portfolio.activity.Activity::restore);
		for (String lang : new String[] { "en", "ru" }) {
			Visitor v = visitors.returning("officer", Look.usual().in(lang));
			for (String p : new String[] { "history", "compare?from=1&to=8" }) {
				v.open("/activities/" + r + "/" + p);
				for (int w : new int[] { 1344, 390 }) {
					v.page().setViewportSize(w, 900);
					for (ColorScheme s : new ColorScheme[] { ColorScheme.LIGHT, ColorScheme.DARK }) {
						if (s == ColorScheme.DARK && w == 1344 && lang.equals("en"))
							continue;
						v.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(s));
						v.page()
							.evaluate(
									"document.querySelectorAll('details').forEach(d => d.closest('main') && (d.open = true))");
						v.page()
							.screenshot(new Page.ScreenshotOptions().setFullPage(true)
								.setPath(Path.of("/tmp/history/shots/" + p.substring(0, 4) + "-" + lang + "-" + w + "-"
										+ s + ".png")));
					}
				}
			}
		}
		Visitor v = visitors.returning("officer", Look.usual());
		v.open("/activities/" + r);
		v.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/history/shots/show.png")));
	}

}
