package org.roca.portfolio.dashboard;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.web.Canonical;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * The thematic areas and fields of work, and the dashboard of each.
 */
@Kept
@Controller
class ThemeController {

	private final AskedReader reader;

	private final Dashboards dashboards;

	private final LedgerQueries ledgers;

	private final FieldQueries fields;

	private final ProgrammeQueries programmes;

	ThemeController(AskedReader reader, Dashboards dashboards, LedgerQueries ledgers, FieldQueries fields,
			ProgrammeQueries programmes) {
		this.reader = reader;
		this.dashboards = dashboards;
		this.ledgers = ledgers;
		this.fields = fields;
		this.programmes = programmes;
	}

	@GetMapping("/themes")
	String list(Scope scope, @RequestParam MultiValueMap<String, String> params, Model model) {
		Asked asked = this.reader.read(scope, params);
		model.addAttribute("asked", asked)
			.addAttribute("ledger", this.ledgers.ledger(asked.everything()))
			.addAttribute("fields", this.fields.fields(asked.everything(), this.programmes.fields()));
		return "dashboard/themes";
	}

	@GetMapping("/fields")
	ModelAndView fields() {
		return Canonical.redirect("/themes#h-fields", null);
	}

	@GetMapping("/themes/{slug}")
	String theme(Scope scope, @PathVariable String slug, @RequestParam MultiValueMap<String, String> params,
			Model model) {
		ThematicArea area = this.programmes.area(scope, slug).orElseThrow(() -> new NotFoundException("theme", slug));
		show(scope, FilterName.THEME, slug, params, model);
		model.addAttribute("thematicArea", area);
		return "dashboard/theme";
	}

	@GetMapping("/fields/{code}")
	String field(Scope scope, @PathVariable String code, @RequestParam MultiValueMap<String, String> params,
			Model model) {
		FieldOfWork field = this.programmes.fields()
			.stream()
			.filter((each) -> each.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("field", code));
		show(scope, FilterName.FIELD, code, params, model);
		model.addAttribute("field", field);
		return "dashboard/field";
	}

	private void show(Scope scope, FilterName name, String value, MultiValueMap<String, String> params, Model model) {
		Asked asked = this.reader.read(scope, params);
		View view = asked.about(ActivityFilter.NONE.with(name, value));
		Dashboard dashboard = this.dashboards.of(view, asked.vocabulary());
		model.addAttribute("asked", asked)
			.addAttribute("d", dashboard)
			.addAttribute("ledger", this.ledgers.ledger(dashboard));
	}

}
