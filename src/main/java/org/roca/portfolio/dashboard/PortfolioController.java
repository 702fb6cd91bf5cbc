package org.roca.portfolio.dashboard;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.RegisterQueries;

/** The dashboard of the whole portfolio. */
@Kept
@Controller
class PortfolioController {

	private final AskedReader reader;

	private final Dashboards dashboards;

	private final LedgerQueries ledgers;

	private final ProgrammeQueries programmes;

	private final RegisterQueries registers;

	private final MeasureQueries measures;

	private final Clock clock;

	PortfolioController(AskedReader reader, Dashboards dashboards, LedgerQueries ledgers, ProgrammeQueries programmes,
			RegisterQueries registers, MeasureQueries measures, Clock clock) {
		this.reader = reader;
		this.dashboards = dashboards;
		this.ledgers = ledgers;
		this.programmes = programmes;
		this.registers = registers;
		this.measures = measures;
		this.clock = clock;
	}

	@GetMapping("/")
	String show(Scope scope, @RequestParam MultiValueMap<String, String> params, Model model) {
		Asked asked = this.reader.read(scope, params);
		Dashboard dashboard = this.dashboards.of(asked.everything(), asked.vocabulary());
		RegisterFilter agencies = RegisterFilter.of(Register.AGENCIES);
		model.addAttribute("asked", asked)
			.addAttribute("today", LocalDate.now(this.clock))
			.addAttribute("d", dashboard)
			.addAttribute("ledger", this.ledgers.ledger(dashboard))
			.addAttribute("subProgrammes", this.programmes.subProgrammes())
			.addAttribute("agenciesInAll",
					Figure.of("agencies", this.registers.count(scope, agencies), agencies.href()))
			.addAttribute("inProgramme", inProgramme(scope));
		return "dashboard/portfolio";
	}

	private Figure inProgramme(Scope scope) {
		View view = new View(scope, ActivityFilter.NONE, Period.PROGRAMME);
		return view.figure("activities", this.measures.totals(scope, view.selection()).measures());
	}

}
