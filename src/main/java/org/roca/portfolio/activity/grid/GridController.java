package org.roca.portfolio.activity.grid;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

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

import org.roca.portfolio.activity.grid.GridPage.State;
import org.roca.portfolio.activity.grid.GridPages.Asker;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * Editing many rows of the list at once. Who changes nothing finds no such page. What was
 * sent is looked at under an address of its own: loading it again sends nothing again.
 */
@Controller
class GridController {

	/** The parameter with the key of a page that was sent. */
	private static final String DRAFT = "draft";

	private final GridPages pages;

	private final GridSaving saving;

	private final SavedGrids saved;

	GridController(GridPages pages, GridSaving saving, SavedGrids saved) {
		this.pages = pages;
		this.saving = saving;
		this.saved = saved;
	}

	@ModelAttribute
	void onlyEditors(Editor editor) {
		if (!editor.mayEdit()) {
			throw new NotFoundException("activity", "grid");
		}
	}

	@GetMapping(GridPage.PATH)
	String open(Scope scope, Editor editor, Locale reader, @RequestParam MultiValueMap<String, String> params,
			Model model) {
		Asker asker = new Asker(scope, editor, reader);
		MultiValueMap<String, String> asked = new LinkedMultiValueMap<>(params);
		asked.remove(DRAFT);
		Optional<SavedGrid> sent = Optional.ofNullable(params.getFirst(DRAFT))
			.map(SentGrid::key)
			.flatMap(this.saved::find);
		model.addAttribute("grid", sent.map((grid) -> this.pages.sent(asker, asked, grid, State.SENT))
			.orElseGet(() -> this.pages.fresh(asker, asked)));
		return "activity/grid";
	}

	@PostMapping(GridPage.PATH)
	String save(Scope scope, Editor editor, @RequestParam MultiValueMap<String, String> params) {
		SavedGrid grid = this.saving.save(scope, editor, SentGrid.of(params));
		this.saved.keep(grid);
		return "redirect:" + address(grid.sent());
	}

	/** The page that shows what was sent. */
	private static String address(SentGrid sent) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(GridPage.PATH);
		UriComponentsBuilder.fromUriString(sent.query().startsWith("?") ? sent.query() : "?")
			.build()
			.getQueryParams()
			.forEach((name, values) -> values.forEach((value) -> address.queryParam(again(name), again(value))));
		return address.replaceQueryParam(DRAFT, sent.key()).build(true).toUriString();
	}

	private static String again(String encoded) {
		return UriUtils.encode(UriUtils.decode(encoded, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}

}
