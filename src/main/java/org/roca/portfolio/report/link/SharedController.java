package org.roca.portfolio.report.link;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;

import org.roca.portfolio.report.edition.Edition;
import org.roca.portfolio.report.edition.EditionDesk;
import org.roca.portfolio.report.edition.EditionFile;
import org.roca.portfolio.report.edition.EditionFiles;
import org.roca.portfolio.report.edition.EditionQueries;
import org.roca.portfolio.report.link.ShareLinks.Opened;
import org.roca.portfolio.shared.access.AccessLog;
import org.roca.portfolio.shared.access.Visit;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * What a link opens to whoever has it: one edition and its files. A link that ended, was
 * revoked or never was is answered alike.
 */
@Controller
class SharedController {

	private final ShareLinks links;

	private final EditionQueries editions;

	private final EditionDesk desk;

	private final EditionFiles files;

	private final AccessLog log;

	SharedController(ShareLinks links, EditionQueries editions, EditionDesk desk, EditionFiles files, AccessLog log) {
		this.links = links;
		this.editions = editions;
		this.desk = desk;
		this.files = files;
		this.log = log;
	}

	@GetMapping("/shared/{token:[^.]+}")
	String show(Locale locale, @PathVariable String token, HttpServletRequest request, Model model) {
		Opened link = open(token);
		Edition edition = edition(link);
		this.log.note(request, Visit.page().of(edition.id()).by(link.id()));
		model.addAttribute("edition", edition);
		model.addAttribute("document", Unlinked.of(this.desk.content(edition, locale)));
		model.addAttribute("files", this.editions.files(edition.id()));
		model.addAttribute("path", "/shared/" + token);
		return "report/shared";
	}

	@GetMapping("/shared/{token}.{format}")
	ResponseEntity<Resource> file(Locale locale, @PathVariable String token, @PathVariable String format,
			HttpServletRequest request) {
		Opened link = open(token);
		Edition edition = edition(link);
		EditionFile file = this.files.find(edition, locale.getLanguage(), format)
			.orElseThrow(SharedController::nothing);
		this.log.note(request, Visit.file(format).of(edition.id()).by(link.id()));
		return this.files.answer(edition, file);
	}

	/** A stranger has no register to look in, and is told whom to ask. */
	@ExceptionHandler(NotFoundException.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String closed() {
		return "report/shared-closed";
	}

	private Opened open(String token) {
		return this.links.open(token).orElseThrow(SharedController::nothing);
	}

	private Edition edition(Opened link) {
		return this.editions.linked(link.edition()).orElseThrow(SharedController::nothing);
	}

	private static NotFoundException nothing() {
		return new NotFoundException("", "");
	}

}
