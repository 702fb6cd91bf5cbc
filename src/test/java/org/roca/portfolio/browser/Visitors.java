package org.roca.portfolio.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The people who visit the pages in one test, each with a browser window of their own.
 */
class Visitors {

	private static final double PATIENCE = 20_000;

	private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

	private final Browser browser;

	private final String address;

	private final LocalPeople people;

	private final List<Visitor> all = new ArrayList<>();

	Visitors(Browser browser, String address, LocalPeople people) {
		this.browser = browser;
		this.address = address;
		this.people = people;
	}

	/** Someone who has not signed in. */
	Visitor stranger(Look look) {
		var context = this.browser.newContext(look.options(this.address));
		context.setDefaultTimeout(PATIENCE);
		Visitor visitor = new Visitor(context, this.address, look.scripts());
		this.all.add(visitor);
		return visitor;
	}

	/** Someone who has signed in and is on the overview. */
	Visitor signedIn(String username, Look look) {
		Visitor visitor = someone(username, look);
		visitor.open("/sign-in");
		visitor.signIn(username);
		return visitor;
	}

	/**
	 * Someone who signed in earlier, in another test perhaps, and has opened nothing yet.
	 */
	Visitor returning(String username, Look look) {
		List<Cookie> session = SESSIONS.computeIfAbsent(this.people.greet(username) + "@" + this.address,
				(key) -> signedIn(username, Look.usual()).cookies("JSESSIONID"));
		return stranger(look).with(session);
	}

	/** Someone who has an account and has not signed in. */
	Visitor someone(String username, Look look) {
		this.people.greet(username);
		return stranger(look);
	}

	/**
	 * Closes the windows.
	 * @param content whether the test went well so far, so that what was seen on the way
	 * counts
	 */
	void leave(boolean content) {
		List<String> complaints = this.all.stream().flatMap((visitor) -> visitor.leave().stream()).toList();
		if (content) {
			assertThat(complaints).as("what the browser complained about").isEmpty();
		}
		else {
			complaints.forEach(System.err::println);
		}
	}

}
