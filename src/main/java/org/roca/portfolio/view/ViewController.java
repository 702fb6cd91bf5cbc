package org.roca.portfolio.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.VocabularyQueries;

/** The list of a person's views, and the way from a view to its page. */
@Controller
class ViewController {

	static final String LIST = "/views";

	private final ViewDesk desk;

	private final ViewQueries views;

	private final Selections selections;

	private final ViewCounts counts;

	private final VocabularyQueries vocabularies;

	ViewController(ViewDesk desk, ViewQueries views, Selections selections, ViewCounts counts,
			VocabularyQueries vocabularies) {
		this.desk = desk;
		this.views = views;
		this.selections = selections;
		this.counts = counts;
		this.vocabularies = vocabularies;
	}

	@GetMapping(LIST)
	String list(Scope scope, HttpServletRequest request, Model model) {
		List<ViewLine> lines = lines(scope, this.views.list(request.getRemoteUser()));
		model.addAttribute("own", lines.stream().filter((line) -> line.view().own()).toList())
			.addAttribute("shared", lines.stream().filter((line) -> !line.view().own()).toList());
		return "view/list";
	}

	/** Leads to the page; what is on it is for the page to say to this reader. */
	@GetMapping(LIST + "/{key}")
	String open(HttpServletRequest request, @PathVariable String key) {
		return "redirect:" + this.desk.find(request, key).address().href();
	}

	private List<ViewLine> lines(Scope scope, List<SavedView> views) {
		Vocabulary vocabulary = this.vocabularies.vocabulary(scope);
		List<Selection> selected = this.counts.followed(scope,
				views.stream().map((view) -> this.selections.of(view.address(), vocabulary)).toList());
		Map<Integer, Long> counts = this.counts.counts(scope, selected);
		Map<Integer, Integer> seen = new HashMap<>();
		for (int place = 0; place < views.size(); place++) {
			Subscription subscription = views.get(place).subscription();
			if (subscription != null) {
				seen.put(place, subscription.seenRevision());
			}
		}
		Map<Integer, Long> news = this.counts.news(scope, selected, seen);
		List<ViewLine> lines = new ArrayList<>();
		for (int place = 0; place < views.size(); place++) {
			lines.add(new ViewLine(views.get(place), selected.get(place), counts.get(place), news.get(place)));
		}
		return lines;
	}

}
