package org.roca.portfolio.view;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Editor;

/** Finds the view of an address for the person who asks. */
@Component
class ViewDesk {

	private final ViewQueries views;

	ViewDesk(ViewQueries views) {
		this.views = views;
	}

	/**
	 * The view of a key.
	 * @throws NoSuchViewException if there is none, or it is not shared with the person
	 */
	SavedView find(HttpServletRequest request, String key) {
		String username = request.getRemoteUser();
		return ViewForm.key(key)
			.filter((given) -> username != null)
			.flatMap((given) -> this.views.find(username, given))
			.orElseThrow(NoSuchViewException::new);
	}

	/**
	 * The view of a key that the person keeps.
	 * @throws NoSuchViewException if it is another's
	 */
	SavedView own(Editor editor, HttpServletRequest request, String key) {
		mustKeep(editor);
		SavedView view = find(request, key);
		if (!view.own()) {
			throw new NoSuchViewException();
		}
		return view;
	}

	/**
	 * Views are kept by those who keep records. Donors and administrators only read, and
	 * open what is shared with them.
	 * @throws AccessDeniedException if the person may change nothing
	 */
	static void mustKeep(Editor editor) {
		if (!editor.mayEdit()) {
			throw new AccessDeniedException("Keeps no views");
		}
	}

}
