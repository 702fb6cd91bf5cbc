package org.roca.portfolio.account;

import org.roca.portfolio.shared.Editor;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the reader may change, for every page: it shows the doors that open to them. */
@ControllerAdvice
class EditorOfPage {

	@ModelAttribute("editor")
	Editor editor(Editor editor) {
		return editor;
	}

}
