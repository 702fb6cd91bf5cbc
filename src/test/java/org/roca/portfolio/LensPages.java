package org.roca.portfolio;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages as one person sees them, through a lens or without. */
record LensPages(MockMvcTester mvc, RequestPostProcessor person) {

	/** Pages that stand for all, of the real portfolio. */
	static final List<String> SOME = List.of("/", "/?period=2015..2019", "/countries", "/countries/TJ", "/themes",
			"/themes/container-and-border-control", "/fields/narcotics", "/projects", "/projects/XAC-K22",
			"/projects/XAC-K22/pillars/1", "/agencies", "/agencies/dca-tajikistan", "/donors", "/donors/japan",
			"/sites?country=TJ&sort=-activities&go=b", "/sites/nijniy-pyanj", "/sites/map", "/contributions",
			"/activities", "/activities?country=TJ&sort=title", "/activities?benefits=TJ&colour=red",
			"/activities/XAC-K22-0001", "/activities/XAC-K22-0002", "/activities/XAC-K22-0001/history",
			"/search?q=container", "/search?q=customs+since+2014", "/method", "/projects/K99");

	/** Addresses that no lens reaches. */
	private static final String OUTSIDE = "/(css|js|lib|img|account|accounts|sign-out|view-as|waiting|views|bin|exports)([/?].*)?";

	static String with(String address, String lens) {
		return address + (address.contains("?") ? "&" : "?") + lens;
	}

	MockHttpServletResponse answer(String address) {
		return this.mvc.get().uri(URI.create(address)).with(this.person).exchange().getResponse();
	}

	String text(String address) {
		return new String(answer(address).getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	Document page(String address) {
		MockHttpServletResponse answer = answer(address);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	/** Status, menu and content, without what makes the lens travel. */
	String seen(String address, String lens) {
		MockHttpServletResponse answer = answer(lens.isEmpty() ? address : with(address, lens));
		Document page = Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
		for (String parameter : lens.split("&")) {
			String name = parameter.split("=")[0];
			page.select("input[type=hidden][name=" + name + "]").remove();
			page.select("[href],[action]").forEach((element) -> {
				for (String key : List.of("href", "action")) {
					if (element.hasAttr(key)) {
						element.attr(key, element.attr(key).replaceAll("[?&]" + parameter + "(?=[&#]|$)", ""));
					}
				}
			});
		}
		String seen = page.select(".areas-nav, .menu ul, main").outerHtml();
		return answer.getStatus() + "\n" + (lens.isEmpty() ? seen : seen.replaceAll("[?&]" + lens + "(?=[&#<]|$)", ""));
	}

	/** Where a page first differs from what it should be. */
	static String difference(String expected, String seen) {
		int start = 0;
		while (start < Math.min(expected.length(), seen.length()) && expected.charAt(start) == seen.charAt(start)) {
			start++;
		}
		return seen.substring(Math.max(0, start - 40), Math.min(seen.length(), start + 80)) + " not "
				+ expected.substring(Math.max(0, start - 40), Math.min(expected.length(), start + 80));
	}

	/**
	 * Links and forms of a page that lose the lens on the way. What a script asks for
	 * with all that a form has is a form's.
	 */
	List<String> lost(String address, String lens) {
		List<String> lost = new ArrayList<>();
		Document page = Jsoup.parse(text(with(address, lens)));
		for (Element link : page.select("a[href^=/], [hx-get]:not([hx-include='closest form']), area[href]")) {
			String href = link.hasAttr("hx-get") ? link.attr("hx-get") : link.attr("href");
			if (!href.matches(OUTSIDE) && !href.replaceAll("#.*", "").endsWith(lens)) {
				lost.add(address + ": " + href);
			}
		}
		for (Element form : page.select("form:not([method=post])")) {
			for (String parameter : lens.split("&")) {
				String name = parameter.split("=")[0];
				if (form.select("[name=" + name + "]").size() != 1) {
					lost.add(address + ": form " + form.attr("action") + " has no " + name);
				}
			}
		}
		return lost;
	}

	/** Figures of a page whose rows state another number. */
	List<String> wrong(String address, Map<String, Document> opened) {
		List<String> wrong = new ArrayList<>();
		for (Element figure : page(address).select("a[data-figure]")) {
			String href = figure.attr("href").replaceAll("#.*", "");
			Document rows = opened.computeIfAbsent(href, this::page);
			Set<String> stated = new LinkedHashSet<>(
					rows.select("[data-figure=" + figure.attr("data-figure") + "]:not(a)").eachAttr("data-value"));
			if (!stated.equals(Set.of(figure.attr("data-value")))) {
				wrong.add("%s: %s is %s, but %s states %s".formatted(address, figure.attr("data-figure"),
						figure.attr("data-value"), href, stated));
			}
		}
		return wrong;
	}

	/** As {@link #wrong(String, Map)}, over several pages. */
	List<String> wrong(List<String> addresses) {
		Map<String, Document> opened = new HashMap<>();
		List<String> wrong = addresses.stream().flatMap((address) -> wrong(address, opened).stream()).toList();
		assertThat(opened).hasSizeGreaterThan(20);
		return wrong;
	}

}
