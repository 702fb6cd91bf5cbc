package org.roca.portfolio.shared.view;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.web.RegisterCall;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.RegisterPages;

/** A selection of a register on the map. */
@Kept
@Controller
class RegisterMapController {

	private final RegisterPages pages;

	private final RegisterMaps maps;

	RegisterMapController(RegisterPages pages, RegisterMaps maps) {
		this.pages = pages;
		this.maps = maps;
	}

	@GetMapping({ "/projects/map", "/agencies/map", "/sites/map", "/donors/map", "/contributions/map" })
	String map(Scope scope, Locale reader, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, Model model) {
		RegisterPage<String> page = this.pages.page(RegisterCall.of(scope, request, params));
		model.addAttribute("page", page).addAttribute("map", this.maps.map(scope, page, reader));
		return "shared/view/map";
	}

}
