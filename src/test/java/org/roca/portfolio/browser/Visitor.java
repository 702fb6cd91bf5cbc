package org.roca.portfolio.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One person in one window, who notes everything that a page does wrong: errors of
 * scripts, breaches of the content security policy, requests that fail.
 */
class Visitor {

	private static final String WATCH = "document.addEventListener('securitypolicyviolation', (event) =>"
			+ " console.error('Policy: ' + event.violatedDirective + ' ' + event.blockedURI));";

	private static final int FARTHEST = 250;

	/** Issuing a report writes every file in both languages. */
	private static final double LONGEST_ANSWER = 90_000;

	private static final double REDRAWN = 1_500;

	private final BrowserContext context;

	private final String address;

	private final Page page;

	private final boolean scripts;

	private final List<String> complaints;

	private boolean expectsRefusal;

	private boolean offline;

	Visitor(BrowserContext context, String address, boolean scripts) {
		this(context, address, scripts, new ArrayList<>());
		context.addInitScript(WATCH);
	}

	private Visitor(BrowserContext context, String address, boolean scripts, List<String> complaints) {
		this.context = context;
		this.address = address;
		this.scripts = scripts;
		this.complaints = complaints;
		this.page = context.newPage();
		this.page.onConsoleMessage(this::hear);
		this.page.onPageError((error) -> complain(error));
		this.page.onRequestFailed(this::failed);
		this.page.onResponse(this::answered);
	}

	Page page() {
		return this.page;
	}

	/** Whether scripts run in this window. */
	boolean hasScripts() {
		return this.scripts;
	}

	/** Opens an address that must answer with a page. */
	Visitor open(String path) {
		Response response = this.page.navigate(path);
		assertThat(response.status()).as(path).isEqualTo(200);
		return this;
	}

	/** Opens an address that must answer with a page of this error. */
	Visitor openRefused(String path, int status) {
		this.expectsRefusal = true;
		Response response = this.page.navigate(path);
		this.expectsRefusal = false;
		assertThat(response.status()).as(path).isEqualTo(status);
		return this;
	}

	/** Another tab of the same browser. */
	Visitor tab() {
		return new Visitor(this.context, this.address, this.scripts, this.complaints);
	}

	/** The tab dies, without a last word. */
	Visitor crash() {
		try {
			this.page.navigate("chrome://crash");
		}
		catch (PlaywrightException ex) {
			assertThat(ex).hasMessageContaining("crash");
		}
		this.page.close();
		return this;
	}

	/** The line is down, or back. */
	Visitor offline(boolean down) {
		this.offline = this.offline || down;
		this.context.setOffline(down);
		return this;
	}

	/** From here on the server may refuse what is sent: the session is over. */
	Visitor expire() {
		this.expectsRefusal = true;
		this.context.clearCookies();
		return this;
	}

	/** Fills in the sign-in form, which must be open, and goes in. */
	Visitor signIn(String username) {
		this.page.locator("#username").fill(username);
		this.page.locator("#password").fill(People.PASSWORD);
		this.page.locator("#password").press("Enter");
		this.page.locator("details.menu").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
		return this;
	}

	/** The cookies of this name. */
	List<Cookie> cookies(String name) {
		return this.context.cookies().stream().filter((cookie) -> cookie.name.equals(name)).toList();
	}

	/** Goes on with a session begun elsewhere. */
	Visitor with(List<Cookie> session) {
		this.context.addCookies(session);
		return this;
	}

	/** The address in view, without its host: path and query. */
	String path() {
		return this.page.url().substring(this.address.length());
	}

	/** Waits until it is not on the page any more. */
	static Locator.WaitForOptions gone() {
		return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
	}

	Locator find(String selector) {
		return this.page.locator(selector);
	}

	/** Opens a figure and finds the same figure stated by the page behind it. */
	Visitor follow(Locator figure) {
		String name = figure.getAttribute("data-figure");
		String value = figure.getAttribute("data-value");
		String from = path();
		figure.click();
		Locator stated = find("[data-figure='" + name + "']:not(a)").first();
		assertThat(stated.getAttribute("data-value")).as("%s of %s on %s", name, from, path()).isEqualTo(value);
		return this;
	}

	/** Tabs from where the focus is until it is on what the selector finds. */
	Visitor tabTo(String selector) {
		Locator wanted = find(":focus").and(find(selector));
		for (int step = 0; step < FARTHEST; step++) {
			this.page.keyboard().press("Tab");
			if (wanted.count() > 0) {
				return this;
			}
		}
		throw new AssertionError("The Tab key does not lead to " + selector + " on " + path());
	}

	/** Tabs to a link and follows it by the Enter key. */
	Visitor enter(String selector) {
		String from = tabTo(selector).page.url();
		press("Enter");
		this.page.waitForURL((address) -> !address.equals(from));
		return this;
	}

	/**
	 * Tabs to the button of a form, presses it by the Enter key and waits for the page
	 * that answers.
	 */
	Visitor send(String button) {
		AtomicBoolean answered = new AtomicBoolean();
		Consumer<Frame> watch = (frame) -> answered.set(true);
		tabTo(button).page.onFrameNavigated(watch);
		press("Enter");
		this.page.waitForCondition(answered::get, new Page.WaitForConditionOptions().setTimeout(LONGEST_ANSWER));
		this.page.offFrameNavigated(watch);
		this.page.waitForLoadState();
		return this;
	}

	Visitor press(String key) {
		this.page.keyboard().press(key);
		return this;
	}

	/**
	 * Whether the page is no wider than its window, charts being given the time to be
	 * drawn anew.
	 */
	boolean fits() {
		try {
			this.page.waitForFunction(
					"() => document.documentElement.scrollWidth <= document.documentElement.clientWidth", null,
					new Page.WaitForFunctionOptions().setTimeout(REDRAWN));
			return true;
		}
		catch (TimeoutError ex) {
			return false;
		}
	}

	/** What stands out to the right, outside of parts that scroll by themselves. */
	String beyondTheEdge() {
		return String.valueOf(this.page.evaluate("""
				() => [...document.querySelectorAll('body *')].filter((each) => !each.closest('.scroll')
					&& each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
					.slice(0, 5).map((each) => each.tagName + '.' + each.getAttribute('class'))"""));
	}

	List<String> leave() {
		this.context.close();
		return this.complaints;
	}

	private void hear(ConsoleMessage message) {
		if (message.type().equals("error") && !(this.expectsRefusal && message.text().contains("status of 4"))
				&& !(this.offline && message.text().contains("ERR_INTERNET_DISCONNECTED"))) {
			complain(message.text());
		}
	}

	/** A navigation given up for another, or for a download, is no failure. */
	private void failed(Request request) {
		if (!request.failure().contains("ERR_ABORTED") && !this.offline) {
			complain(request.failure() + " " + request.url());
		}
	}

	private void answered(Response response) {
		if (response.status() >= 400 && !this.expectsRefusal) {
			complain(response.status() + " " + response.url());
		}
	}

	private void complain(String what) {
		this.complaints.add(this.page.url() + ": " + what);
	}

}
