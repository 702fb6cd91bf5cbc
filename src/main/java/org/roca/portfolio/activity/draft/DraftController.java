package org.roca.portfolio.activity.draft;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.PostedForm;
import org.roca.portfolio.shared.web.Words;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
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

	private final Words words;

	private final Formats formats;

	DraftController(Drafts drafts, DraftQueries queries, Words words, Formats formats) {
		this.drafts = drafts;
		this.queries = queries;
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
		if (!form.owner().equals(editor.username())) {
			return answer(HttpStatus.FORBIDDEN, new Answer(this.words.say("draft.others"), 0));
		}
		TypedForm typed = TypedForm.sentByScript(form, key)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		Keeping keeping = this.drafts.keep(editor, typed);
		String said = switch (keeping.outcome()) {
			case KEPT -> this.words.say("draft.kept", this.formats.time(keeping.at()));
			case OLDER -> this.words.say("draft.older");
			case CLOSED -> this.words.say("draft.closed");
			case OTHERS -> this.words.say("draft.others");
			case LARGE -> this.words.say("draft.large");
			case FULL -> this.words.say("draft.full", Drafts.MOST);
		};
		return answer(status(keeping), new Answer(said, keeping.seq()));
	}

	@PostMapping(LIST + "/{key}/discard")
	String discard(Editor editor, @PathVariable UUID key, @RequestParam(defaultValue = LIST) String back,
			RedirectAttributes flash) {
		this.drafts.discard(editor, key);
		flash.addFlashAttribute("discarded", key);
		return "redirect:" + (TypedForm.isPage(back) ? back : LIST);
	}

	/** Takes back that a draft was discarded. */
	@PostMapping(LIST + "/{key}/restore")
	String restore(Editor editor, @PathVariable UUID key) {
		this.drafts.restore(editor, key);
		return "redirect:"
				+ this.queries.find(editor, key).map((draft) -> DraftLine.href(draft.path(), key)).orElse(LIST);
	}

	private static HttpStatusCode status(Keeping keeping) {
		return switch (keeping.outcome()) {
			case KEPT -> HttpStatus.OK;
			case OLDER -> HttpStatus.CONFLICT;
			case CLOSED -> HttpStatus.GONE;
			case OTHERS -> HttpStatus.FORBIDDEN;
			case LARGE -> HttpStatus.CONTENT_TOO_LARGE;
			case FULL -> HttpStatus.INSUFFICIENT_STORAGE;
		};
	}

	private static ResponseEntity<Answer> answer(HttpStatusCode status, Answer answer) {
		return ResponseEntity.status(status).body(answer);
	}

	/**
	 * What the page is told.
	 *
	 * @param text a sentence for the person, in their language
	 * @param seq the number of the text that is kept under this key
	 */
	record Answer(String text, long seq) {
	}

}
