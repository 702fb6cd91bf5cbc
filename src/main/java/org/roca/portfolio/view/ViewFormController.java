package org.roca.portfolio.view;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.VocabularyQueries;

/** The forms by which a person keeps, renames, shares and removes views. */
@Controller
class ViewFormController {

	private static final String NEW = ViewController.LIST + "/new";

	private static final String DONE = "redirect:" + ViewController.LIST;

	private static final String SAVED = "saved";

	private static final String ADDRESS = "address";

	private final ViewDesk desk;

	private final SavedViews views;

	private final Selections selections;

	private final VocabularyQueries vocabularies;

	ViewFormController(ViewDesk desk, SavedViews views, Selections selections, VocabularyQueries vocabularies) {
		this.desk = desk;
		this.views = views;
		this.selections = selections;
		this.vocabularies = vocabularies;
	}

	/**
	 * The form for the page from which one comes.
	 * @param page its path; its filters are the rest of the query
	 */
	@GetMapping(NEW)
	ModelAndView open(Scope scope, Editor editor, @RequestParam(defaultValue = "/") String page,
			@RequestParam MultiValueMap<String, String> params) {
		ViewDesk.mustKeep(editor);
		return PageAddress.of(page, params)
			.map((address) -> page(scope, address, null, ViewForm.blank(), null))
			.orElseGet(ViewFormController::notAPage);
	}

	@PostMapping(NEW)
	ModelAndView create(Scope scope, Editor editor, @RequestParam(defaultValue = "") String address,
			@RequestParam MultiValueMap<String, String> sent, RedirectAttributes flash) {
		ViewDesk.mustKeep(editor);
		Optional<PageAddress> page = PageAddress.read(address);
		if (page.isEmpty()) {
			return notAPage();
		}
		ViewForm form = ViewForm.of(sent);
		String problem = form.problem();
		if (problem == null) {
			SavedViews.Step step = this.views.create(editor, form, page.get());
			if (step == SavedViews.Step.DONE) {
				flash.addFlashAttribute(SAVED, form.name());
				return new ModelAndView(DONE);
			}
			problem = (step == SavedViews.Step.FULL) ? "full" : "taken";
		}
		return page(scope, page.get(), null, form, problem);
	}

	@GetMapping(ViewController.LIST + "/{key}/edit")
	ModelAndView edit(Scope scope, Editor editor, HttpServletRequest request, @PathVariable String key) {
		SavedView view = this.desk.own(editor, request, key);
		return page(scope, view.address(), view, ViewForm.of(view), null);
	}

	/** A form opened before another change is shown beside what is on record now. */
	@PostMapping(ViewController.LIST + "/{key}/edit")
	ModelAndView change(Scope scope, Editor editor, HttpServletRequest request, @PathVariable String key,
			@RequestParam MultiValueMap<String, String> sent, RedirectAttributes flash) {
		SavedView view = this.desk.own(editor, request, key);
		ViewForm form = ViewForm.of(sent);
		String problem = form.problem();
		if (problem == null) {
			SavedViews.Step step = this.views.change(editor, view, form);
			if (step == SavedViews.Step.DONE) {
				flash.addFlashAttribute(SAVED, form.name());
				return new ModelAndView(DONE);
			}
			problem = (step == SavedViews.Step.CHANGED) ? "changed" : "taken";
		}
		return page(scope, view.address(), view, problem.equals("changed") ? form.on(view.version()) : form, problem);
	}

	@PostMapping(ViewController.LIST + "/{key}/remove")
	String remove(Editor editor, HttpServletRequest request, @PathVariable String key, RedirectAttributes flash) {
		SavedView view = this.desk.own(editor, request, key);
		this.views.remove(editor, view);
		flash.addFlashAttribute("removed", view.name());
		return DONE;
	}

	/**
	 * Lets one arrive at a view after signing in, or at the overview again.
	 * @param here {@code no} for the overview
	 */
	@PostMapping(ViewController.LIST + "/{key}/start")
	String start(Editor editor, HttpServletRequest request, @PathVariable String key,
			@RequestParam(defaultValue = "yes") String here, RedirectAttributes flash) {
		ViewDesk.mustKeep(editor);
		SavedView view = this.desk.find(request, key);
		if (here.equals("no")) {
			this.views.startAtOverview(editor);
		}
		else {
			this.views.startAt(editor, view.id());
		}
		flash.addFlashAttribute("starts", here.equals("no") ? "" : view.name());
		return DONE;
	}

	private ModelAndView page(Scope scope, PageAddress address, @Nullable SavedView view, ViewForm form,
			@Nullable String problem) {
		ModelAndView page = new ModelAndView("view/edit").addObject(ADDRESS, address)
			.addObject("selection", this.selections.of(address, this.vocabularies.vocabulary(scope)))
			.addObject("view", view)
			.addObject("form", form)
			.addObject("audiences", Audience.values())
			.addObject("problem", problem);
		if (view != null) {
			page.addObject("link",
					ServletUriComponentsBuilder.fromCurrentContextPath().path(view.href()).toUriString());
		}
		page.setStatus((problem != null) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
		return page;
	}

	/** Only lists and pages that sum up are kept. */
	private static ModelAndView notAPage() {
		ModelAndView page = new ModelAndView("view/edit").addObject("problem", "page");
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
