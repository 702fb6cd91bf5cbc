package org.roca.portfolio.activity.draft;

import java.util.List;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.draft.DraftedPages;

/** Every page whose forms are kept: those of activities, and those of other modules. */
@Component
class DraftPages {

	private final List<DraftedPages> others;

	DraftPages(List<DraftedPages> others) {
		this.others = List.copyOf(others);
	}

	boolean has(String path) {
		return TypedForm.isPage(path) || this.others.stream().anyMatch((pages) -> pages.has(path));
	}

}
