package org.roca.portfolio.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.kept.Kept;

@Kept
@Controller
class SearchController {

	/** Hits of one kind on a page of all kinds. */
	static final int FIRST = 6;

	/** Hits on a page of one kind. */
	static final int PAGE = 50;

	/** Hits of one kind among the suggestions. */
	private static final int SUGGESTED = 3;

	/** Suggestions at most; a longer list is no help. */
	private static final int SUGGESTIONS = 8;

	private final SearchQueries queries;

	private final Answers answers;

	SearchController(SearchQueries queries, Answers answers) {
		this.queries = queries;
		this.answers = answers;
	}

	@GetMapping("/search")
	String show(Scope scope, @RequestParam(name = "q", defaultValue = "") String[] q,
			@RequestParam(name = "kind", defaultValue = "") String kind,
			@RequestParam(name = "page", defaultValue = "") String page, Model model) {
		Question question = question(q);
		Kind only = Kind.of(kind).orElse(null);
		int number = (only != null) ? Pages.number(page) : 1;
		Slice slice = (only != null) ? new Slice(only, (number - 1) * PAGE, PAGE) : new Slice(null, 0, FIRST);
		Answer answer = this.answers.answer(scope, question, slice);
		Findings findings = answer.findings();
		AskedSelection asked = answer.asked();
		model.addAttribute("question", question);
		model.addAttribute("only", only);
		model.addAttribute("unknownKind", unknown(kind, only));
		model.addAttribute("findings", findings);
		model.addAttribute("asked", asked);
		model.addAttribute("nothingAsked", Question.of(null));
		model.addAttribute("newest", (asked != null && !findings.has(Kind.ACTIVITY))
				? this.queries.newest(scope, asked.filter()) : List.of());
		model.addAttribute("pages", Pages.of(findings, only, number));
		return "search/list";
	}

	/** The part of a page that a script asks for while a person types. */
	@GetMapping("/search/suggestions")
	String suggest(Scope scope, @RequestParam(name = "q", defaultValue = "") String[] q, Model model) {
		Question question = question(q);
		model.addAttribute("question", question);
		Answer answer = this.answers.answer(scope, question, new Slice(null, 0, SUGGESTED));
		model.addAttribute("hits", answer.findings().best(SUGGESTIONS));
		model.addAttribute("asked", answer.asked());
		return "search/suggestions :: options";
	}

	private static Question question(String[] q) {
		return Question.of((q.length > 0) ? String.join(" ", q) : null);
	}

	private static @Nullable String unknown(String kind, @Nullable Kind only) {
		return (only == null && !kind.isEmpty()) ? kind : null;
	}

}
