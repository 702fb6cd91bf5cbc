package org.roca.portfolio.activity.grid;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import org.roca.portfolio.activity.draft.DraftQueries;
import org.roca.portfolio.activity.draft.Drafts;
import org.roca.portfolio.activity.draft.TypedForm;
import org.roca.portfolio.activity.grid.GridPage.State;
import org.roca.portfolio.activity.grid.GridPages.Asker;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NotFoundException;
import org.roca.portfolio.shared.web.PostedForm;

/**
 * Editing many rows of the list at once. Who changes nothing finds no such page. What was
 * sent is looked at under an address of its own: loading it again sends nothing again.
 */
@Controller
class GridController {

	/** The parameter with the key of a page that was sent, or of its draft. */
	private static final String DRAFT = "draft";

	private final GridPages pages;

	private final GridSaving saving;

	private final SavedGrids saved;

	private final Drafts drafts;

	private final DraftQueries kept;

	GridController(GridPages pages, GridSaving saving, SavedGrids saved, Drafts drafts, DraftQueries kept) {
		this.pages = pages;
		this.saving = saving;
		this.saved = saved;
		this.drafts = drafts;
		this.kept = kept;
	}

	@ModelAttribute
	void onlyEditors(Editor editor) {
		if (!editor.mayEdit()) {
			throw new NotFoundException("activity", "grid");
		}
	}

	@GetMapping(GridPage.PATH)
	String open(Scope scope, Editor editor, Locale reader, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, Model model) {
		model.addAttribute("grid", page(new Asker(scope, editor, reader), params, PostedForm.in(request)));
		return "activity/grid";
	}

	private GridPage page(Asker asker, MultiValueMap<String, String> params, @Nullable PostedForm refused) {
		if (refused != null) {
			return this.pages.sent(asker, SavedGrid.typed(SentGrid.of(refused.fields())), State.AGAIN);
		}
		MultiValueMap<String, String> asked = new LinkedMultiValueMap<>(params);
		asked.remove(DRAFT);
		Optional<UUID> key = Optional.ofNullable(params.getFirst(DRAFT)).map(SentGrid::key);
		return key.flatMap(this.saved::find)
			.map((grid) -> this.pages.sent(asker, grid, State.SENT))
			.or(() -> key.flatMap((each) -> this.kept.find(asker.editor(), each))
				.filter((draft) -> draft.path().equals(GridPage.PATH))
				.map((draft) -> this.pages.sent(asker, SavedGrid.typed(SentGrid.of(draft)), State.DRAFT)))
			.orElseGet(() -> this.pages.fresh(asker, asked));
	}

	/**
	 * Saves what was changed. What could not be saved is kept as a draft as well, so that
	 * it outlives the session.
	 */
	@PostMapping(GridPage.PATH)
	String save(Scope scope, Editor editor, HttpServletRequest request) {
		PostedForm form = PostedForm.of(request);
		SavedGrid grid = this.saving.save(scope, editor, SentGrid.of(form.fields()));
		if (grid.isOpen()) {
			grid = grid.under(this.drafts.keepSurely(editor, TypedForm.of(form)));
		}
		else {
			this.drafts.close(editor, grid.sent().key(), GridPage.PATH);
		}
		this.saved.keep(grid);
		return "redirect:" + address(grid.sent());
	}

	/** The page that shows what was sent. */
	private static String address(SentGrid sent) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(GridPage.PATH);
		sent.asked()
			.forEach((name, values) -> values.forEach((value) -> address.queryParam(encoded(name), encoded(value))));
		return address.replaceQueryParam(DRAFT, sent.key()).build(true).toUriString();
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
