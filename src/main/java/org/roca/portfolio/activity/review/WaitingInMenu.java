package org.roca.portfolio.activity.review;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.roca.portfolio.shared.Editor;

/**
 * Tells every page how much waits for its reader, if the reader keeps records. The pages
 * of errors do without: they ask nothing of a database that may be the error.
 */
@ControllerAdvice
class WaitingInMenu {

	private final Waiting waiting;

	WaitingInMenu(Waiting waiting) {
		this.waiting = waiting;
	}

	@ModelAttribute
	void count(Editor editor, HttpServletRequest request, Model model) {
		if (editor.mayEdit() && request.getDispatcherType() == DispatcherType.REQUEST) {
			model.addAttribute(WaitingCount.ATTRIBUTE, new WaitingCount(() -> this.waiting.count(editor)));
		}
	}

}
