package org.roca.portfolio.activity.draft;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.PostedForm;
import org.roca.portfolio.shared.web.Words;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One's own drafts: kept while one types, listed, discarded and brought back.
 */
@Controller
class DraftController {

	private static final String LIST = "/activities/drafts";

	private final Drafts drafts;

	private final DraftQueries queries;

	private final DraftPages pages;

	private final Words words;

	private final Formats formats;

	DraftController(Drafts drafts, DraftQueries queries, DraftPages pages, Words words, Formats formats) {
		this.drafts = drafts;
		this.queries = queries;
		this.pages = pages;
		this.words = words;
		this.formats = formats;
	}

	/** Who changes nothing has no drafts. */
	@ModelAttribute
	void onlyEditors(Editor editor) {
		if (!editor.mayEdit()) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
	}

	@GetMapping(LIST)
	String list(Editor editor, Model model) {
		model.addAttribute("drafts", this.queries.list(editor));
		return "activity/drafts";
	}

	/** What the page of a form sends at each pause of typing. */
	@PostMapping(LIST + "/{key}")
	ResponseEntity<Answer> keep(Editor editor, @PathVariable UUID key, HttpServletRequest request) {
		PostedForm form = PostedForm.of(request);
		TypedForm typed = TypedForm.sentByScript(form, key, this.pages)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		if (!form.owner().equals(editor.username())) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		Keeping keeping = this.drafts.keep(editor, typed);
		return ResponseEntity.ok(new Answer(keeping.outcome().code(), keeping.seq(), said(keeping)));
	}

	@PostMapping(LIST + "/{key}/discard")
	String discard(Editor editor, @PathVariable UUID key, @RequestParam(defaultValue = LIST) String back,
			RedirectAttributes flash) {
		this.drafts.discard(editor, key);
		flash.addFlashAttribute("discarded", key);
		return "redirect:" + (this.pages.has(back) ? back : LIST);
	}

	/** Takes back that a draft was discarded. */
	@PostMapping(LIST + "/{key}/restore")
	String restore(Editor editor, @PathVariable UUID key) {
		this.drafts.restore(editor, key);
		return "redirect:"
				+ this.queries.find(editor, key).map((draft) -> DraftLine.href(draft.path(), key)).orElse(LIST);
	}

	private String said(Keeping keeping) {
		return switch (keeping.outcome()) {
			case KEPT -> this.words.say("draft.kept", this.formats.time(keeping.at()));
			case OLDER -> this.words.say("draft.older");
			case CLOSED -> this.words.say("draft.closed");
			case OTHERS -> this.words.say("draft.others");
			case LARGE -> this.words.say("draft.large");
			case FULL -> this.words.say("draft.full", Drafts.MOST);
		};
	}

	/**
	 * What the page is told. A draft that is not kept is no error of the request.
	 *
	 * @param outcome {@code kept}, or why not
	 * @param seq the number of the text that is kept under this key
	 * @param text a sentence for the person, in their language
	 */
	record Answer(String outcome, long seq, String text) {
	}

}
