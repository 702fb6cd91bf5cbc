package org.roca.portfolio.report.edition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.report.access.AccessQueries;
import org.roca.portfolio.report.access.LogReaders;
import org.roca.portfolio.report.link.LinkForm;
import org.roca.portfolio.report.link.ShareLinks;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.access.AccessLog;
import org.roca.portfolio.shared.access.Visit;
import org.roca.portfolio.shared.web.NotFoundException;

/** The page of an edition, and what differs between it and another state. */
@Controller
class EditionController {

	private static final int LAST_VISITS = 10;

	private final EditionDesk desk;

	private final EditionQueries editions;

	private final ShareLinks links;

	private final AccessQueries visits;

	private final AccessLog log;

	private final Clock clock;

	EditionController(EditionDesk desk, EditionQueries editions, ShareLinks links, AccessQueries visits, AccessLog log,
			Clock clock) {
		this.desk = desk;
		this.editions = editions;
		this.links = links;
		this.visits = visits;
		this.log = log;
		this.clock = clock;
	}

	@GetMapping("/reports/{id}/editions/{number:[^.]+}")
	String show(Scope scope, Editor editor, Locale locale, @PathVariable String id, @PathVariable String number,
			HttpServletRequest request, Model model) {
		Edition edition = this.desk.find(scope, id, number);
		this.log.note(request, Visit.page().of(edition.id()));
		model.addAttribute("edition", edition);
		model.addAttribute("document", this.desk.content(edition, locale));
		model.addAttribute("files", this.editions.files(edition.id()));
		model.addAttribute("editions", this.editions.of(scope, edition.reportId()));
		model.addAttribute("previous", this.desk.previous(scope, edition).orElse(null));
		if (editor.mayIssue()) {
			model.addAttribute("links", this.links.of(edition))
				.addAttribute("usualLink", LinkForm.usual(LocalDate.now(this.clock)));
		}
		if (LogReaders.may(scope, request)) {
			model.addAttribute("visits", this.visits.ofEdition(edition.id(), LAST_VISITS));
		}
		return "report/edition";
	}

	@GetMapping("/reports/{id}/editions/{number}/changes")
	String changes(Scope scope, Locale locale, @PathVariable String id, @PathVariable String number,
			@RequestParam(defaultValue = "today") String to, @RequestParam(defaultValue = "") String rows,
			Model model) {
		Edition edition = this.desk.find(scope, id, number);
		model.addAttribute("edition", edition);
		Optional<Edition> previous = this.desk.previous(scope, edition);
		model.addAttribute("previous", previous.orElse(null));
		boolean today = !to.equals("previous");
		model.addAttribute("today", today).addAttribute("all", rows.equals("all"));
		if (!today) {
			Edition earlier = previous.orElseThrow(() -> new NotFoundException("", "previous"));
			model.addAttribute("difference", this.desk.between(earlier, edition, locale));
		}
		else {
			model.addAttribute("difference", this.desk.toToday(scope, edition, locale).orElse(null));
		}
		return "report/edition-changes";
	}

}
