package org.roca.portfolio.activity.since;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.export.SelectionWords;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.FilterReader;
import org.roca.portfolio.shared.filter.FilterReading;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.web.Formats;

/** What changed since a day: in the portfolio, a country, a project or any selection. */
@Kept
@Controller
class ChangesController {

	static final String PATH = "/changes";

	private static final String SINCE = "since";

	/** Days looked back where the address names no day. */
	private static final int USUAL = 30;

	private final ActivityChanges changes;

	private final VocabularyQueries vocabularies;

	private final SelectionWords words;

	private final Formats formats;

	private final Clock clock;

	ChangesController(ActivityChanges changes, VocabularyQueries vocabularies, SelectionWords words, Formats formats,
			Clock clock) {
		this.changes = changes;
		this.vocabularies = vocabularies;
		this.words = words;
		this.formats = formats;
		this.clock = clock;
	}

	@GetMapping(PATH)
	String show(Scope scope, Locale reader, @RequestParam MultiValueMap<String, String> params, Model model) {
		Vocabulary vocabulary = this.vocabularies.vocabulary(scope);
		FilterReading reading = FilterReader.read(params, vocabulary, Set.of(SINCE, "kind", "skip", "lang", "page"));
		List<FilterProblem> problems = new ArrayList<>(reading.problems());
		LocalDate today = LocalDate.now(this.clock);
		LocalDate since = day(params.getFirst(SINCE), problems).orElse(today.minusDays(USUAL));
		ChangeKind only = ChangeKind.of(Optional.ofNullable(params.getFirst("kind")).orElse("")).orElse(null);
		Optional<Span> span = this.changes.since(since.atStartOfDay(this.clock.getZone()).toInstant());
		model.addAttribute(SINCE, since)
			.addAttribute("day", this.formats.date(since))
			.addAttribute("filter", reading.filter())
			.addAttribute("words", this.words.of(reading.filter(), vocabulary))
			.addAttribute("problems", problems)
			.addAttribute("address", new ChangesAddress(reading.filter(), since))
			.addAttribute("days",
					Map.of("week", today.minusDays(7), "month", today.minusDays(USUAL), "year",
							LocalDate.of(today.getYear(), 1, 1)))
			.addAttribute("changes", span
				.map((each) -> this.changes.find(scope, reading.filter(), each, only,
						(only != null) ? skip(params.getFirst("skip")) : 0, reader))
				.orElse(null));
		return "activity/since";
	}

	private static Optional<LocalDate> day(@Nullable String typed, List<FilterProblem> problems) {
		if (typed == null || typed.isBlank()) {
			return Optional.empty();
		}
		String text = typed.strip();
		try {
			return Optional
				.of(PartialDate.parse(text.replaceFirst("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$", "$3-$2-$1")).first());
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			problems.add(new FilterProblem(SINCE, text.substring(0, Math.min(40, text.length())).replace('\0', ' '),
					FilterProblem.Reason.NOT_UNDERSTOOD));
			return Optional.empty();
		}
	}

	private static int skip(@Nullable String text) {
		return (text != null && text.matches("\\d{1,7}")) ? Integer.parseInt(text) : 0;
	}

}
