package org.roca.portfolio.shared.lookup;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * The parts of a form that a script asks for while a person types a name. They are for
 * the office, which writes; to anybody else they do not exist.
 */
@Controller
class LookupController {

	private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9.\\[\\]]{0,99}");

	private final Lookups lookups;

	LookupController(Lookups lookups) {
		this.lookups = lookups;
	}

	@GetMapping("/lookup/{kind}")
	String options(Scope scope, Editor editor, @PathVariable String kind, @RequestParam(defaultValue = "") String q,
			Around around, Locale reader, Model model) {
		LookupKind known = known(scope, kind);
		NamedField asked = NamedField.typed(q);
		List<Match> matches = this.lookups.find(scope, editor, known, asked.typed(), around, reader);
		boolean isNew = NameReading.isName(asked.typed()) && matches.stream().noneMatch(Match::named);
		model.addAttribute("kind", known);
		model.addAttribute("choices", matches.stream().map(Match::choice).toList());
		model.addAttribute("add", (known.takesNew() && isNew) ? asked.typed() : null);
		return "fragments/lookup :: options";
	}

	@GetMapping("/lookup/{kind}/new")
	String adding(Scope scope, Editor editor, @PathVariable String kind, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String field, Around around, Model model) {
		LookupKind known = known(scope, kind);
		if (!known.takesNew() || !FIELD.matcher(field).matches()) {
			throw new NotFoundException("lookup", kind);
		}
		model.addAttribute("name", field);
		model.addAttribute("offer", this.lookups.offer(scope, editor, known, NamedField.typed(q), around));
		return "fragments/lookup :: more";
	}

	private static LookupKind known(Scope scope, String kind) {
		return LookupKind.of(kind)
			.filter((known) -> scope.isOffice())
			.orElseThrow(() -> new NotFoundException("lookup", kind));
	}

}
