package org.roca.portfolio.shared.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every screen speaks English and Russian. */
class MessageBundleTests {

	/** The same in both languages, as reviewed: names, and patterns without words. */
	private static final Set<String> SAME = Set.of("shared.language.en", "shared.language.ru", "shared.map.point");

	private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9.-]*)[}(]");

	private static final Pattern COUNTED = Pattern.compile("(?:@words|words)\\.count\\(['\"]([a-zA-Z0-9.-]+)['\"],");

	private static final Pattern SAID = Pattern.compile("(?:@words|words)\\.say\\(['\"]([a-zA-Z0-9.-]+)['\"][,)]");

	@Test
	void everyKeyHasWordsInBothLanguages() throws IOException {
		for (String bundle : LanguageConfiguration.baseNames()) {
			Map<String, String> english = read(bundle + ".properties");
			Map<String, String> russian = read(bundle + "_ru.properties");
			assertThat(forms(russian.keySet())).as("keys of %s", bundle).isEqualTo(forms(english.keySet()));
			assertThat(english.values()).as("empty in %s", bundle).noneMatch(String::isBlank);
			assertThat(russian.values()).as("empty in %s_ru", bundle).noneMatch(String::isBlank);
		}
	}

	@Test
	void russianIsTranslatedAndNotCopied() throws IOException {
		List<String> copied = new ArrayList<>();
		for (String bundle : LanguageConfiguration.baseNames()) {
			Map<String, String> english = read(bundle + ".properties");
			read(bundle + "_ru.properties").forEach((key, words) -> {
				boolean hasWords = words.replaceAll("\\{[^}]*}", "").chars().anyMatch(Character::isLetter);
				if (hasWords && words.equals(english.get(key)) && !SAME.contains(key)) {
					copied.add(key);
				}
			});
		}
		assertThat(copied).isEmpty();
	}

	@Test
	void everyPluralHasTheFormsOfItsLanguage() throws IOException {
		for (String bundle : LanguageConfiguration.baseNames()) {
			assertForms(read(bundle + ".properties").keySet(), List.of("one", "other"));
			assertForms(read(bundle + "_ru.properties").keySet(), List.of("one", "few", "many", "other"));
		}
	}

	@Test
	void everyKeyThatPagesUseHasWords() throws IOException {
		Set<String> known = new HashSet<>();
		for (String bundle : LanguageConfiguration.baseNames()) {
			known.addAll(read(bundle + ".properties").keySet());
		}
		List<String> missing = new ArrayList<>();
		for (Path file : files()) {
			String text = Files.readString(file);
			find(file.toString().endsWith(".html") ? IN_TEMPLATES : SAID, text, known, "", missing, file);
			find(SAID, text, known, "", missing, file);
			find(COUNTED, text, known, ".one", missing, file);
		}
		assertThat(missing).isEmpty();
	}

	private static void find(Pattern pattern, String text, Set<String> known, String form, List<String> missing,
			Path file) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			if (!known.contains(matcher.group(1) + form)) {
				missing.add(file + ": " + matcher.group(1) + form);
			}
		}
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
			return files.filter((file) -> file.toString().endsWith(".html") || file.toString().endsWith(".java"))
				.toList();
		}
	}

	/** A plural counts as one key, whatever its forms. */
	private static Set<String> forms(Set<String> keys) {
		Set<String> plurals = plurals(keys);
		Set<String> forms = new HashSet<>();
		for (String key : keys) {
			String stem = key.replaceFirst("\\.(one|few|many|other)$", "");
			forms.add(plurals.contains(stem) ? stem : key);
		}
		return forms;
	}

	private static Set<String> plurals(Set<String> keys) {
		Set<String> plurals = new HashSet<>();
		keys.stream()
			.filter((key) -> key.endsWith(".one"))
			.forEach((key) -> plurals.add(key.replaceFirst("\\.one$", "")));
		return plurals;
	}

	private static void assertForms(Set<String> keys, List<String> forms) {
		for (String plural : plurals(keys)) {
			assertThat(keys).contains(forms.stream().map((form) -> plural + "." + form).toArray(String[]::new));
		}
	}

	private static Map<String, String> read(String path) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(new ClassPathResource(path).getInputStream(),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		Map<String, String> words = new TreeMap<>();
		properties.forEach((key, value) -> words.put((String) key, (String) value));
		return words;
	}

}
