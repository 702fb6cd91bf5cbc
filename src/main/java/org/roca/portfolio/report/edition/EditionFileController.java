package org.roca.portfolio.report.edition;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.access.AccessLog;
import org.roca.portfolio.shared.access.Visit;
import org.roca.portfolio.shared.web.NotFoundException;

/** The files of an edition. */
@Controller
class EditionFileController {

	private final EditionDesk desk;

	private final EditionFiles files;

	private final AccessLog log;

	EditionFileController(EditionDesk desk, EditionFiles files, AccessLog log) {
		this.desk = desk;
		this.files = files;
		this.log = log;
	}

	@GetMapping("/reports/{id}/editions/{number}.{format}")
	ResponseEntity<Resource> file(Scope scope, Locale locale, @PathVariable String id, @PathVariable String number,
			@PathVariable String format, HttpServletRequest request) {
		Edition edition = this.desk.find(scope, id, number);
		EditionFile file = this.files.find(edition, locale.getLanguage(), format)
			.orElseThrow(() -> new NotFoundException("report", id));
		this.log.note(request, Visit.file(format).of(edition.id()));
		return this.files.answer(edition, file);
	}

}
