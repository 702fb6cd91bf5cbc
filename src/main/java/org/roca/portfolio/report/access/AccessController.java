package org.roca.portfolio.report.access;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NotFoundException;

/** The page of who opened and downloaded what. */
@Controller
class AccessController {

	private static final int ROWS = 100;

	private final AccessQueries visits;

	AccessController(AccessQueries visits) {
		this.visits = visits;
	}

	@GetMapping("/reports/access")
	String list(Scope scope, HttpServletRequest request, @RequestParam MultiValueMap<String, String> params,
			Model model) {
		if (!LogReaders.may(scope, request)) {
			throw new NotFoundException("", "access");
		}
		VisitFilter filter = VisitFilter.read(params);
		List<VisitLine> lines = this.visits.lines(filter, ROWS + 1);
		boolean more = lines.size() > ROWS;
		model.addAttribute("filter", filter);
		model.addAttribute("visits", more ? lines.subList(0, ROWS) : lines);
		model.addAttribute("first", (filter.after() != null) ? page(params, null) : null);
		model.addAttribute("next", more ? page(params, lines.get(ROWS - 1).id()) : null);
		return "report/access";
	}

	private static String page(MultiValueMap<String, String> params, @Nullable Long after) {
		UriComponentsBuilder page = UriComponentsBuilder.fromPath("/reports/access");
		params.forEach((name, values) -> page.queryParam(name, values.toArray()));
		page.replaceQueryParam("lang").replaceQueryParam("after");
		if (after != null) {
			page.queryParam("after", after);
		}
		return page.encode().toUriString();
	}

}
