package org.roca.portfolio.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roca.portfolio.PortfolioTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortfolioTest(properties = { "portfolio.load=false", "spring.application.name=Loading" })
class PortfolioLoaderTests {

	@Autowired
	private PortfolioLoader loader;

	@Autowired
	private JdbcClient jdbc;

	@TempDir
	private Path folder;

	@BeforeEach
	void copyTheRealFiles() throws IOException {
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:portfolio/*.json")) {
			Files.copy(file.getInputStream(), this.folder.resolve(file.getFilename()));
		}
	}

	@Test
	void isOffWhenAPropertySaysSo() {
		assertThat(records()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					activities.json   | "country": "AT"           | "country": "TX"             | activities.json, item A016: country 'TX' is not in the code list
					activities.json   | "type": "evaluation"      | "type": "feast"             | activities.json, item A021: activity type 'feast' is not in the code list
					activities.json   | "end": "2009-02-25"       | "end": "2009-02-23"         | activities.json, item A011: The end 2009-02-23 is before the start 2009-02-24
					activities.json   | "start": "2007-11-01"     | "start": "2007-11-31"       | activities.json, item A004: Not a date: 2007-11-31
					activities.json   | {"total": 18}             | {"total": 18, "women": 19}  | activities.json, item A027: 19 by sex are more than 18 participants
					activities.json   | "place": "vienna"         | "place": "viena"            | activities.json, item A016: place 'viena' is not known
					activities.json   | "place": "vienna"         | "plase": "vienna"           | activities.json, item A016: 'plase' is not a property of such an item
					sites.json        | "country": "UZ",          |                             | sites.json, item sariosiyo: 'country' is missing
					sites.json        | "slug": "dusti"           | "slug": "sariosiyo"         | sites.json, item sariosiyo: site 'sariosiyo' is there twice
					contributions.json| "amount": 1300000         | "amount": -1300000          | contributions.json, item 1: An amount is not negative: -1300000
					contributions.json| "currency": "JPY"         | "currency": "YEN"           | contributions.json, item 3: currency 'YEN' is not in the code list
					projects.json     | "alias": "K50"            | "alias": "h03"              | projects.json: could not execute
					places.json       | "country": "AZ",          | "country" "AZ",             | places.json, line 5:
					""")
	void refusesEverythingForOneBadItemAndNamesIt(String file, String good, String bad, String message)
			throws IOException {
		Path path = this.folder.resolve(file);
		String text = Files.readString(path);
		assertThat(text).contains(good);
		Files.writeString(path,
				text.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement((bad != null) ? bad : "")));
		assertThatExceptionOfType(BadPortfolioException.class)
			.isThrownBy(() -> this.loader.load(new FileSystemResource(this.folder + "/")))
			.withMessageStartingWith(message)
			.withMessageContaining("Nothing was loaded");
		assertThat(records()).isZero();
	}

	@Test
	void namesAFileThatIsMissing() throws IOException {
		Files.delete(this.folder.resolve("sites.json"));
		assertThatExceptionOfType(BadPortfolioException.class)
			.isThrownBy(() -> this.loader.load(new FileSystemResource(this.folder + "/")))
			.withMessageStartingWith("sites.json: cannot be read");
		assertThat(records()).isZero();
	}

	private long records() {
		return this.jdbc.sql("select (select count(*) from source) + (select count(*) from activity)")
			.query(Long.class)
			.single();
	}

}
