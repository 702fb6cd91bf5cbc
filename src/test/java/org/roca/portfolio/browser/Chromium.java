package org.roca.portfolio.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * The one browser of a test run: a Chromium that is installed already, the one that the
 * environment variable {@code PORTFOLIO_CHROMIUM} names or the first on the path. Nothing
 * is downloaded.
 */
final class Chromium implements AutoCloseable {

	static final String VARIABLE = "PORTFOLIO_CHROMIUM";

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	/** Quiet: asks nobody for anything but the pages under test. */
	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	Chromium(Path program) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(program).setHeadless(true).setArgs(ARGUMENTS));
	}

	/** The program, if this machine has one. */
	static Optional<Path> find() {
		String named = System.getenv(VARIABLE);
		Stream<Path> candidates = (named != null) ? Stream.of(Path.of(named))
				: Stream.concat(Stream.of("/usr/bin"), Stream.of(System.getenv("PATH").split(":")))
					.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)));
		return candidates.filter(Files::isExecutable).findFirst();
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
