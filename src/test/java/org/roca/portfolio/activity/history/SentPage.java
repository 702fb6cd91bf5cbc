package org.roca.portfolio.activity.history;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * A page with a form that a person without scripts opens, fills in and sends.
 *
 * @param status the status of the answer
 * @param location where the answer leads to, empty when it is a page
 */
record SentPage(MockMvcTester mvc, RequestPostProcessor person, int status, String location, Document page) {

	static SentPage open(MockMvcTester mvc, RequestPostProcessor person, String address) {
		return answer(mvc, person,
				mvc.get().uri(address).header("Accept-Language", "en").with(person).exchange().getResponse());
	}

	/** The form that is sent to an address. */
	FormElement form(String action) {
		Element form = this.page.select("main form[action=%s]".formatted(action)).first();
		assertThat(form).as(() -> action + " on " + this.page.select("h1").text()).isInstanceOf(FormElement.class);
		return (FormElement) form;
	}

	/** What the form sends as it is. */
	Map<String, List<String>> fields(String action) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		for (KeyVal field : form(action).formData()) {
			fields.computeIfAbsent(field.key(), (name) -> new ArrayList<>()).add(field.value());
		}
		return fields;
	}

	/** Sends the form with these values in place of its own. */
	SentPage send(String action, Map<String, String> typed) {
		Map<String, List<String>> fields = fields(action);
		typed.forEach((name, value) -> fields.put(name, List.of(value)));
		var request = this.mvc.post().uri(action).header("Accept-Language", "en").with(this.person).with(csrf());
		fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
		return answer(this.mvc, this.person, request.exchange().getResponse());
	}

	/** The words of the page. */
	String text() {
		return this.page.select("main").text();
	}

	private static SentPage answer(MockMvcTester mvc, RequestPostProcessor person, MockHttpServletResponse response) {
		String location = response.getRedirectedUrl();
		return new SentPage(mvc, person, response.getStatus(), (location != null) ? location : "",
				Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)));
	}

}
