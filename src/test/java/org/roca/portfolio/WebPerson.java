package org.roca.portfolio;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person with a browser without scripts: opens pages, fills their forms and sends all
 * that the forms have, with the token that the page gave and no other.
 */
public class WebPerson {

	private final MockMvcTester mvc;

	private MockHttpSession session = new MockHttpSession();

	private MvcTestResult last;

	private Document page = new Document("");

	public WebPerson(MockMvcTester mvc) {
		this.mvc = mvc;
		this.last = mvc.get().uri("/sign-in").session(this.session).exchange();
	}

	/** The page in view. */
	public Document page() {
		return this.page;
	}

	/** The last answer. */
	public MvcTestResult last() {
		return this.last;
	}

	/** Opens an address, and follows where it leads. */
	public WebPerson open(String path) {
		return see(this.mvc.get().uri(path).session(this.session).exchange());
	}

	/** Types into a field of the page in view. */
	public WebPerson type(String field, String text) {
		var element = this.page.select("main [name=" + field + "]").first();
		assertThat(element).as(field).isNotNull();
		if (element.tagName().equals("textarea")) {
			element.text(text);
		}
		else if (element.tagName().equals("select")) {
			element.select("option").removeAttr("selected");
			element.select("option[value=" + text + "]").attr("selected", "selected");
		}
		else if (element.attr("type").equals("checkbox")) {
			this.page.select("main [name=" + field + "][value=" + text + "]").attr("checked", "checked");
		}
		else {
			element.attr("value", text);
		}
		return this;
	}

	/** What the page in view has in a field, hidden or not. */
	public String value(String field) {
		var element = this.page.select("main [name=" + field + "]").first();
		assertThat(element).as(field).isNotNull();
		return element.tagName().equals("textarea") ? element.wholeText() : element.attr("value");
	}

	/** Sends the form in which this field is, and follows where it leads. */
	public WebPerson send(String field) {
		return send(field, Map.of());
	}

	/** Sends it with headers that browsers add. */
	public WebPerson send(String field, Map<String, String> headers) {
		FormElement form = (FormElement) this.page.select("main form:has([name=" + field + "])").first();
		assertThat(form).as("the form with " + field).isNotNull();
		var request = this.mvc.post().uri(form.attr("action")).session(this.session);
		headers.forEach(request::header);
		Map<String, List<String>> sent = new LinkedHashMap<>();
		form.formData()
			.forEach(
					(each) -> sent.computeIfAbsent(each.key(), (key) -> new java.util.ArrayList<>()).add(each.value()));
		sent.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
		return see(request.exchange());
	}

	/** Signs in on the page in view. */
	public WebPerson signIn(String username, String password) {
		return type("username", username).type("password", password).send("password");
	}

	/** Opens the sign-in page and goes in. */
	public WebPerson in(String username) {
		return open("/sign-in").signIn(username, People.PASSWORD);
	}

	/** The server forgets this person. */
	public WebPerson expire() {
		this.session = new MockHttpSession();
		return this;
	}

	/** Uses the same browser as another. */
	public WebPerson beside(WebPerson other) {
		this.session = other.session;
		return this;
	}

	private WebPerson see(MvcTestResult answer) {
		this.last = answer;
		if (answer.getRequest().getSession(false) instanceof MockHttpSession own) {
			this.session = own;
		}
		String location = answer.getResponse().getRedirectedUrl();
		if (location != null) {
			return open(location);
		}
		try {
			this.page = Jsoup.parse(answer.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException("Every Java has UTF-8", ex);
		}
		return this;
	}

}
