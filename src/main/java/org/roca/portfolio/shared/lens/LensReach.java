package org.roca.portfolio.shared.lens;

import java.util.regex.Pattern;

/**
 * Where a lens can be used: on all pages and files of records, but not on the way in and
 * out, on accounts, and on assets.
 */
final class LensReach {

	private static final Pattern OUTSIDE = Pattern.compile(
			"/(css|js|lib|img|map|actuator|error|sign-in|sign-out|accounts?|view-as|waiting|bin|exports|shared|views)(/.*)?|/favicon.ico|/robots.txt");

	private LensReach() {
	}

	/**
	 * Whether a link leads to a page that can be seen through a lens.
	 * @param address as a page writes it. What begins with a question mark speaks of the
	 * page itself and says on its own what it keeps
	 */
	static boolean covers(String address) {
		return address.startsWith("/") && !address.startsWith("//")
				&& !OUTSIDE.matcher(address.split("[?#]", 2)[0]).matches();
	}

}
