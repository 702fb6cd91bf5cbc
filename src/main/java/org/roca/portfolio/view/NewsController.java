package org.roca.portfolio.view;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.roca.portfolio.activity.since.ActivityChanges;
import org.roca.portfolio.activity.since.ChangeKind;
import org.roca.portfolio.activity.since.Changes;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.VocabularyQueries;

/** What changed in a view since its reader last looked, and the buttons to follow it. */
@Controller
class NewsController {

	private static final String NEWS = ViewController.LIST + "/{key}/changes";

	private final ViewDesk desk;

	private final Subscriptions subscriptions;

	private final Selections selections;

	private final VocabularyQueries vocabularies;

	private final ViewCounts counts;

	private final ActivityChanges changes;

	NewsController(ViewDesk desk, Subscriptions subscriptions, Selections selections, VocabularyQueries vocabularies,
			ViewCounts counts, ActivityChanges changes) {
		this.desk = desk;
		this.subscriptions = subscriptions;
		this.selections = selections;
		this.vocabularies = vocabularies;
		this.counts = counts;
		this.changes = changes;
	}

	@GetMapping(NEWS)
	String show(Scope scope, Locale reader, HttpServletRequest request, @PathVariable String key,
			@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String skip, Model model) {
		SavedView view = this.desk.find(request, key);
		Selection selection = followed(scope, view);
		model.addAttribute("view", view)
			.addAttribute("selection", selection)
			.addAttribute("address", new NewsAddress(view.key()))
			.addAttribute("changes", changes(scope, reader, view, selection, kind, skip).orElse(null));
		return "view/changes";
	}

	@PostMapping(ViewController.LIST + "/{key}/follow")
	String follow(Editor editor, Locale reader, HttpServletRequest request, @PathVariable String key,
			@RequestParam(name = "do", defaultValue = "") String step, @RequestParam(defaultValue = "0") String until,
			RedirectAttributes flash) {
		ViewDesk.mustKeep(editor);
		SavedView view = this.desk.find(request, key);
		Step.of(step).ifPresent((each) -> {
			take(each, editor, view, until, reader, flash);
			flash.addFlashAttribute("done", each.code());
		});
		return "redirect:" + new NewsAddress(view.key()).all();
	}

	private void take(Step step, Editor editor, SavedView view, String until, Locale reader, RedirectAttributes flash) {
		switch (step) {
			case FOLLOW -> this.subscriptions.follow(editor, view);
			case LEAVE -> this.subscriptions.leave(editor, view);
			case SEEN -> this.subscriptions.seen(editor, view, number(until));
			case FEED -> flash.addFlashAttribute("feed",
					ServletUriComponentsBuilder.fromCurrentContextPath()
						.path("/shared/feeds/" + this.subscriptions.openFeed(editor, view) + ".atom")
						.queryParam("lang", reader.getLanguage())
						.toUriString());
			case CLOSE -> this.subscriptions.closeFeed(editor, view);
		}
	}

	private Selection followed(Scope scope, SavedView view) {
		return this.counts.followed(scope, this.selections.of(view.address(), this.vocabularies.vocabulary(scope)));
	}

	private Optional<Changes> changes(Scope scope, Locale reader, SavedView view, Selection selection, String kind,
			String skip) {
		Subscription subscription = view.subscription();
		if (subscription == null || selection.activities() == null) {
			return Optional.empty();
		}
		ChangeKind only = ChangeKind.of(kind).orElse(null);
		return this.changes.after(subscription.seenRevision())
			.map((span) -> this.changes.find(scope, selection.activities(), span, only,
					(only != null) ? number(skip) : 0, reader));
	}

	private static int number(String text) {
		return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
	}

}
