package org.roca.portfolio.report.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.roca.portfolio.report.ReportChoices;
import org.roca.portfolio.report.SectionOrder;
import org.roca.portfolio.report.Sections;
import org.roca.portfolio.report.template.Templates.Step;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.report.ReportSection;
import org.roca.portfolio.shared.web.NotFoundException;

/** The pages on which officers keep the templates of reports. */
@Controller
class TemplateController {

	private static final String LIST = "/reports/templates";

	private static final String NEW = "new";

	private final Templates templates;

	private final Sections sections;

	private final ReportChoices choices;

	TemplateController(Templates templates, Sections sections, ReportChoices choices) {
		this.templates = templates;
		this.sections = sections;
		this.choices = choices;
	}

	@ModelAttribute
	void onlyOfficers(Editor editor) {
		if (editor.power() != Editor.Power.ALL) {
			throw new AccessDeniedException("Templates are kept by officers");
		}
	}

	@GetMapping(LIST)
	ModelAndView list() {
		return new ModelAndView("report/templates").addObject("templates", this.templates.list());
	}

	@GetMapping(LIST + "/{template}")
	ModelAndView open(@PathVariable String template) {
		Optional<Template> found = find(template);
		TemplateForm form = found.map(TemplateForm::of).orElseGet(() -> TemplateForm.like(this.templates.of(null)));
		return page(found.orElse(null), form, null, HttpStatus.OK);
	}

	@PostMapping(LIST + "/{template}")
	ModelAndView save(Editor editor, @PathVariable String template, @RequestParam(defaultValue = "-1") int version,
			@RequestParam Map<String, String> sent, RedirectAttributes flash) {
		Optional<Template> found = find(template);
		TemplateForm form = new TemplateForm(version, sent);
		SectionOrder order = SectionOrder.read(sent,
				this.sections.offered().stream().map(ReportSection::code).toList());
		Optional<Long> donor = this.choices.donor(form.get("donor"));
		String problem = form.problem(order);
		if (problem == null) {
			String name = form.get("name").strip();
			Step step = found.isEmpty() ? this.templates.create(editor, name, donor.orElse(null), order.chosen())
					: this.templates.change(found.get().id(), version, name, donor.orElse(null), order.chosen());
			if (step == Step.DONE) {
				flash.addFlashAttribute("saved", name);
				return new ModelAndView("redirect:" + LIST);
			}
			problem = (step == Step.TAKEN) ? "taken" : "changed";
		}
		return page(found.orElse(null), form, problem, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping(LIST + "/{template}/remove")
	String remove(@PathVariable String template) {
		find(template).ifPresent((found) -> this.templates.remove(found.id()));
		return "redirect:" + LIST;
	}

	/** The template that an address names; empty for a new one. */
	private Optional<Template> find(String template) {
		if (template.equals(NEW)) {
			return Optional.empty();
		}
		Optional<Template> found = template.matches("[0-9]{1,12}") ? this.templates.find(Long.parseLong(template))
				: Optional.empty();
		return Optional.of(found.orElseThrow(() -> new NotFoundException("template", template)));
	}

	private ModelAndView page(@Nullable Template template, TemplateForm form, @Nullable String problem,
			HttpStatusCode status) {
		List<String> codes = this.sections.offered().stream().map(ReportSection::code).toList();
		ModelAndView page = new ModelAndView("report/template").addObject("template", template)
			.addObject("form", form)
			.addObject("problem", problem)
			.addObject("sections", codes)
			.addObject("donors", this.choices.donors());
		page.setStatus(status);
		return page;
	}

}
