package org.roca.portfolio.activity;

import java.math.BigDecimal;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.activity.ActivityMoney.Kind;
import org.roca.portfolio.finance.ContributionMother;
import org.roca.portfolio.finance.Contributions;
import org.roca.portfolio.organisation.OrganisationId;
import org.roca.portfolio.organisation.OrganisationMother;
import org.roca.portfolio.organisation.Organisations;
import org.roca.portfolio.programme.ProgrammeMother;
import org.roca.portfolio.programme.Programmes;
import org.roca.portfolio.project.ActivityNumbers;
import org.roca.portfolio.project.Party;
import org.roca.portfolio.project.Project;
import org.roca.portfolio.project.ProjectId;
import org.roca.portfolio.project.ProjectMother;
import org.roca.portfolio.project.Projects;
import org.roca.portfolio.project.SiteId;
import org.roca.portfolio.project.Sites;
import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.reference.CitationMother;
import org.roca.portfolio.reference.Sources;
import org.roca.portfolio.shared.Money;
import org.roca.portfolio.shared.Visibility;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DatabaseTest
class ActivityTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	@Autowired
	private ActivityNumbers numbers;

	@Autowired
	private Activities activities;

	private ProjectId project = new ProjectId(0);

	private OrganisationId agency = new OrganisationId(0);

	private OrganisationId donor = new OrganisationId(0);

	private SiteId site = new SiteId(0);

	@BeforeEach
	void saveAProject(@Autowired Sources sources, @Autowired Programmes programmes,
			@Autowired Organisations organisations, @Autowired Projects projects, @Autowired Sites sites,
			@Autowired Contributions contributions) {
		Citation citation = CitationMother.stated(sources, "example.org/page");
		this.agency = organisations.save(OrganisationMother.agency("some-agency", "TJ", citation)).id();
		this.donor = organisations.save(OrganisationMother.donor("some-donor", "JP", citation)).id();
		Project saved = ProjectMother.project("XAC/T99",
				ProgrammeMother.areas(programmes, citation, "some-area").get(0).id(), citation);
		saved.involves(ProjectMother.party(this.agency, Party.Role.BENEFICIARY, citation));
		this.project = projects.save(saved).id();
		this.site = sites.save(ProjectMother.office("some-office", "TJ", this.project, citation)).id();
		contributions.save(ContributionMother.dollars(this.donor, this.project, 1000, citation));
		this.entities.flush();
		this.activities.save(ActivityMother.training(this.numbers.next(this.project))
			.heldOn("2018-06", "2018-06")
			.heldIn("TJ", this.site)
			.benefiting(new Share("TJ", new BigDecimal("60")), new Share("UZ", new BigDecimal("40")))
			.attendedBy(new Participants(null, 3, 4, 5))
			.involving(this.agency)
			.fundedBy(this.donor)
			.toldBy(citation)
			.approvedFor(Visibility.PUBLIC)
			.build());
		this.entities.flush();
	}

	@Test
	void isKeptWithAReferenceThatAPersonCanSay() {
		assertThat(this.jdbc.sql("""
				select concat_ws(' ', a.begins, a.finishes, a.participants, a.sex_not_stated, a.review_state,
					a.visibility, (select count(*) from activity_country c where c.activity_id = a.id))
				from activity a where reference = 'XAC-T99-0001'""").query(String.class).single())
			.isEqualTo("2018-06-01 2018-06-30 12 5 approved public 2");
		assertThat(this.numbers.next(this.project).reference()).isEqualTo("XAC-T99-0002");
	}

	@Test
	void hasOneAmountOfAKind() {
		Activity activity = ActivityMother.training(this.numbers.next(this.project)).build();
		ActivityMoney cost = new ActivityMoney(Kind.ACTUAL_COST, new Money(BigDecimal.TEN, "USD"), null);
		ActivityMoney other = new ActivityMoney(Kind.ACTUAL_COST, new Money(BigDecimal.ONE, "USD"), null);
		assertThatIllegalArgumentException().isThrownBy(() -> activity.costs(List.of(cost, other)));
	}

	@Test
	void isNotSharedWithItsOwnProject() {
		Activity activity = ActivityMother.training(this.numbers.next(this.project)).build();
		assertThatIllegalArgumentException().isThrownBy(() -> activity.serves(null, List.of(this.project)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			update activity_country set share = 30                             | do not make 100 per cent
			update activity_country set share = null where country_iso = 'UZ'  | do not make 100 per cent
			delete from activity_country where country_iso = 'UZ'              | do not make 100 per cent
			update activity set women = 9                                      | activity_check
			update activity set participants = 11                              | activity_check
			update activity set men = -1                                       | activity_check
			update activity set actual_end = '2018-05-01'                      | activity_check
			update activity set actual_start = '2018-06-02'                    | activity_check
			update activity set actual_start_precision = null                  | activity_check
			update activity set country_iso = 'ZZ'                             | activity_country_iso_fkey
			update activity set status = 'done'                                | activity_status_check
			update activity set source_id = null                               | activity_check
			update contribution set currency = 'XXX'                           | contribution_currency_fkey
			update contribution set usd_amount = 999                           | contribution_check
			""")
	void isGuardedByTheDatabaseToo(String change, String constraint) {
		String where = change.startsWith("update contribution") ? "donor_id = " + this.donor.value()
				: change.contains("activity_country")
						? "activity_id = (select id from activity where reference = 'XAC-T99-0001')"
						: "reference = 'XAC-T99-0001'";
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> {
			this.jdbc.sql(change + (change.contains(" where ") ? " and " : " where ") + where).update();
			this.jdbc.sql("set constraints all immediate").update();
		}).havingRootCause().withMessageContaining(constraint);
	}

}
