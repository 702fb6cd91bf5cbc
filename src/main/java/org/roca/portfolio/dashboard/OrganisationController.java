package org.roca.portfolio.dashboard;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.roca.portfolio.shared.Foremost;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * The pages of one agency and of one donor. A body that is both has both.
 */
@Kept
@Controller
class OrganisationController {

	/** So many contributions, and sites, are listed on the page; files have all. */
	private static final int LINES = 40;

	private final OrganisationRecordQueries organisations;

	private final RoleQueries roles;

	private final FundedProjectQueries funded;

	private final ContributionRowQueries contributions;

	private final SiteRowQueries sites;

	private final AskedReader reader;

	private final Dashboards dashboards;

	OrganisationController(OrganisationRecordQueries organisations, RoleQueries roles, FundedProjectQueries funded,
			ContributionRowQueries contributions, SiteRowQueries sites, AskedReader reader, Dashboards dashboards) {
		this.organisations = organisations;
		this.roles = roles;
		this.funded = funded;
		this.contributions = contributions;
		this.sites = sites;
		this.reader = reader;
		this.dashboards = dashboards;
	}

	@GetMapping("/agencies/{slug}")
	ModelAndView agency(Scope scope, @PathVariable String slug, @RequestParam MultiValueMap<String, String> params) {
		OrganisationRecord agency = this.organisations.find(scope, slug)
			.filter(OrganisationRecord::hasAgencyPage)
			.orElseThrow(() -> new NotFoundException("agency", slug));
		Asked asked = this.reader.read(scope, params);
		Dashboard dashboard = dashboard(asked, FilterName.AGENCY, slug, Dimension.LEAD, Dimension.ALONGSIDE);
		return page("dashboard/agency", asked, dashboard).addObject("organisation", agency)
			.addObject("alongside", others(dashboard, slug))
			.addObject("successions", this.organisations.successions(scope, agency.id()))
			.addObject("roles", this.roles.ofOrganisation(scope, agency.id()))
			.addObject("neighbours", this.organisations.neighbours(scope, agency.id()));
	}

	@GetMapping("/donors/{slug}")
	ModelAndView donor(Scope scope, @PathVariable String slug, @RequestParam MultiValueMap<String, String> params) {
		OrganisationRecord donor = this.organisations.find(scope, slug)
			.filter(OrganisationRecord::donor)
			.orElseThrow(() -> new NotFoundException("donor", slug));
		Asked asked = this.reader.read(scope, params);
		return page("dashboard/donor", asked, dashboard(asked, FilterName.DONOR, slug, Dimension.LEAD))
			.addObject("organisation", donor)
			.addObject("successions", this.organisations.successions(scope, donor.id()))
			.addObject("funded", Foremost.of(this.funded.of(scope, donor.id()), LINES, FundedProject::contributions))
			.addObject("contributions",
					Foremost.first(this.contributions.rows(scope, of(Register.CONTRIBUTIONS, slug)), LINES))
			.addObject("siteRows", Foremost.first(this.sites.rows(scope, of(Register.SITES, slug)), LINES))
			.addObject("ownOnly", !scope.isOffice());
	}

	/** The agencies of the same activities, itself left out. */
	static Breakdown others(Dashboard dashboard, String slug) {
		Breakdown all = dashboard.by("ALONGSIDE");
		return new Breakdown(all.dimension(), all.rows().stream().filter((row) -> !row.key().equals(slug)).toList(),
				all.all());
	}

	private Dashboard dashboard(Asked asked, FilterName filter, String slug, Dimension... further) {
		return this.dashboards.of(asked.about(ActivityFilter.NONE.with(filter, slug)), asked.vocabulary(), further);
	}

	private static ModelAndView page(String template, Asked asked, Dashboard dashboard) {
		return new ModelAndView(template).addObject("asked", asked).addObject("d", dashboard);
	}

	private static RegisterFilter of(Register register, String donor) {
		return RegisterFilter.of(register).with(Criterion.DONOR, donor);
	}

}
