package org.roca.portfolio.activity.bin;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NotFoundException;

/** The bin: what is in it, and the ways in and out. */
@Controller
class BinController {

	private static final int PAGE = 25;

	/** The record that was put away or taken back, for the next page to say so. */
	private static final String MOVED = "binMoved";

	private final BinQueries queries;

	private final ActivityBin bin;

	BinController(BinQueries queries, ActivityBin bin) {
		this.queries = queries;
		this.bin = bin;
	}

	@GetMapping("/bin")
	String list(Scope scope, Editor editor, @RequestParam(required = false) @Nullable String after, Model model) {
		if (!scope.isOffice()) {
			throw new NotFoundException("", "bin");
		}
		List<BinRecord> records = this.queries.list(scope, editor, (after != null) ? after.replace('\0', ' ') : null,
				PAGE + 1);
		boolean more = records.size() > PAGE;
		model.addAttribute("records", more ? records.subList(0, PAGE) : records);
		model.addAttribute("next", more ? records.get(PAGE - 1).reference() : null);
		model.addAttribute("first", after != null);
		return "activity/bin";
	}

	/** Asks before a record is put away. */
	@GetMapping("/activities/{reference}/bin")
	String ask(Scope scope, Editor editor, @PathVariable String reference, Model model) {
		return ask(this.queries.find(scope, reference)
			.filter((record) -> record.at() == null)
			.orElseThrow(() -> new NotFoundException("activity", reference)), editor, null, "", model);
	}

	@PostMapping("/activities/{reference}/bin")
	String put(Scope scope, Editor editor, @PathVariable String reference,
			@RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String reason, Model model,
			RedirectAttributes flash) {
		String typed = reason.replace("\0", "").strip();
		BinOutcome outcome = this.bin.bin(editor, reference, version, typed);
		if (outcome != BinOutcome.DONE) {
			return ask(this.queries.find(scope, reference).orElseThrow(), editor, outcome, typed, model);
		}
		flash.addFlashAttribute(MOVED, reference);
		return "redirect:/bin";
	}

	@PostMapping("/activities/{reference}/restore")
	String restore(Editor editor, @PathVariable String reference, RedirectAttributes flash) {
		if (this.bin.restore(editor, reference) != BinOutcome.DONE) {
			flash.addFlashAttribute("binRefused", reference);
			return "redirect:/bin";
		}
		flash.addFlashAttribute("binRestored", reference);
		return "redirect:/activities/{reference}";
	}

	private static String ask(BinRecord record, Editor editor, @Nullable BinOutcome refused, String reason,
			Model model) {
		model.addAttribute("record", record);
		model.addAttribute("refused", refused);
		model.addAttribute("reason", reason);
		return "activity/bin-ask";
	}

}
