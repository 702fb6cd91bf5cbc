package org.roca.portfolio.report.link;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.roca.portfolio.report.edition.Edition;
import org.roca.portfolio.report.edition.EditionDesk;
import org.roca.portfolio.shared.Editor;

/** The buttons by which an officer makes and revokes links to an edition. */
@Controller
class ShareLinkController {

	private static final String LINKS = "redirect:/reports/{id}/editions/{number}#links";

	private final EditionDesk desk;

	private final ShareLinks links;

	private final Clock clock;

	ShareLinkController(EditionDesk desk, ShareLinks links, Clock clock) {
		this.desk = desk;
		this.links = links;
		this.clock = clock;
	}

	/** Makes a link; the next page shows its address, once. */
	@PostMapping("/reports/{id}/editions/{number}/links")
	String make(Editor editor, @PathVariable String id, @PathVariable String number,
			@RequestParam(defaultValue = "") String label, @RequestParam(defaultValue = "") String ends,
			RedirectAttributes flash) {
		Edition edition = this.desk.find(editor, id, number);
		LinkForm form = new LinkForm(label.replace("\0", "").strip(), ends.replace("\0", "").strip());
		Optional<LocalDate> day = form.lastDay(LocalDate.now(this.clock));
		if (edition.isWithdrawn()) {
			flash.addFlashAttribute("linkRefused", "withdrawn");
		}
		else if (!form.hasLabel() || day.isEmpty()) {
			flash.addFlashAttribute("linkRefused", form.hasLabel() ? "ends" : "label")
				.addFlashAttribute("linkForm", form);
		}
		else {
			String token = this.links.make(editor, edition, form.label(), day.get());
			flash.addFlashAttribute("linkMade",
					ServletUriComponentsBuilder.fromCurrentContextPath().path("/shared/" + token).toUriString());
		}
		return LINKS;
	}

	@PostMapping("/reports/{id}/editions/{number}/links/{link}/revoke")
	String revoke(Editor editor, @PathVariable String id, @PathVariable String number, @PathVariable String link,
			RedirectAttributes flash) {
		Edition edition = this.desk.find(editor, id, number);
		this.links.revoke(editor, edition, EditionDesk.number(link));
		flash.addFlashAttribute("linkRevoked", true);
		return LINKS;
	}

}
