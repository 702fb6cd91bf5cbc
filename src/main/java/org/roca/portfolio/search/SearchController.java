package org.roca.portfolio.search;

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

	private final SearchQueries queries;

	SearchController(SearchQueries queries) {
		this.queries = queries;
	}

	@GetMapping("/search")
	String show(Scope scope, @RequestParam(name = "q", defaultValue = "") String[] q,
			@RequestParam(name = "kind", defaultValue = "") String kind, Model model) {
		Question question = Question.of((q.length > 0) ? String.join(" ", q) : null);
		Kind only = Kind.of(kind).orElse(null);
		model.addAttribute("question", question);
		model.addAttribute("only", only);
		model.addAttribute("unknownKind", unknown(kind, only));
		model.addAttribute("findings", this.queries.find(scope, question, only));
		return "search/list";
	}

	private static @Nullable String unknown(String kind, @Nullable Kind only) {
		return (only == null && !kind.isEmpty()) ? kind : null;
	}

}
