package org.roca.portfolio.shared.view;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.web.NotFoundException;
import org.roca.portfolio.shared.web.RegisterCall;
import org.roca.portfolio.shared.web.RegisterChoice;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.RegisterPages;

/**
 * The part of a register's form that a script asks for while a person looks for a choice.
 */
@Kept
@Controller
class RegisterChoiceController {

	private final RegisterPages pages;

	RegisterChoiceController(RegisterPages pages) {
		this.pages = pages;
	}

	@GetMapping("/{register:projects|agencies|sites|donors|contributions}/choices/{name}")
	String choices(Scope scope, @PathVariable String register, @PathVariable String name,
			@RequestParam MultiValueMap<String, String> params, Model model) {
		Register of = Register.valueOf(register.toUpperCase(Locale.ROOT));
		Criterion criterion = Criterion.of(name)
			.filter((each) -> each.names() != null && of.criteria().contains(each))
			.orElseThrow(() -> new NotFoundException("choices", name));
		RegisterPage<String> page = this.pages.choices(RegisterCall.table(scope, of, params), criterion);
		model.addAttribute("page", page).addAttribute("choice", RegisterChoice.of(page, criterion));
		return "fragments/register :: offered";
	}

}
