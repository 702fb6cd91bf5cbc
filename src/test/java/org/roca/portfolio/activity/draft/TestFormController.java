package org.roca.portfolio.activity.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.web.PostedForm;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Stands in for the form of an activity. */
@Controller
class TestFormController {

	private final Drafts drafts;

	private final DraftQueries queries;

	TestFormController(Drafts drafts, DraftQueries queries) {
		this.drafts = drafts;
		this.queries = queries;
	}

	@GetMapping("/activities/new")
	String open(Editor editor, @RequestParam Optional<UUID> draft,
			@RequestAttribute(name = PostedForm.ATTRIBUTE, required = false) @Nullable PostedForm posted, Model model) {
		Optional<Draft> found = draft.flatMap((key) -> this.queries.find(editor, key));
		if (posted != null) {
			TypedForm typed = TypedForm.of(posted);
			fill(model, editor, typed.key(), typed.seq(), typed.fields(), null);
		}
		else if (found.isPresent()) {
			Draft old = found.get();
			fill(model, editor, old.key(), old.seq(), old.fields(), old.savedAt());
		}
		else {
			fill(model, editor, UUID.randomUUID(), 0, Map.of(), null);
		}
		model.addAttribute("again", posted != null);
		model.addAttribute("drafts",
				this.queries.ofNewRecords(editor)
					.stream()
					.filter((each) -> !each.key().equals(model.getAttribute("key")))
					.toList());
		return "sample/form";
	}

	@PostMapping("/activities/new")
	String save(Editor editor, HttpServletRequest request) {
		TypedForm typed = TypedForm.of(PostedForm.of(request));
		this.drafts.close(editor, typed.key(), typed.path());
		return "redirect:/activities/drafts";
	}

	private static void fill(Model model, Editor editor, UUID key, long seq, Map<String, List<String>> fields,
			@Nullable Instant at) {
		model.addAttribute("key", key);
		model.addAttribute("owner", editor.username());
		model.addAttribute("seq", seq);
		model.addAttribute("fields", fields);
		model.addAttribute("at", at);
	}

}
