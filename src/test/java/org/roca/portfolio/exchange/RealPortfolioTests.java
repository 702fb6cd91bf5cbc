package org.roca.portfolio.exchange;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roca.portfolio.DatabaseTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class RealPortfolioTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PortfolioLoader loader;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			select count(*) from project                              | 8
			select count(*) from activity                             | 138
			select count(*) from organisation where agency            | 35
			select count(*) from organisation where donor             | 14
			select count(*) from site                                 | 55
			select count(*) from site where opposite_id is not null   | 12
			select count(*) from place                                | 26
			select count(*) from place where lat is null              | 4
			select count(*) from contribution                         | 9
			select sum(usd_amount) from contribution                  | 16768415.85
			select sum(participants) from activity                    | 602
			select count(*) from activity where women is not null     | 0
			select count(*) from project_fact where field <> 'undated'| 44
			select count(*) from project_fact where field = 'undated' | 13
			select count(*) from statement where kind = 'ambiguity'   | 24
			select count(*) from field_of_work                        | 10
			select count(*) from thematic_area                        | 3
			select count(*) from pillar                               | 2
			""")
	void holdsWhatTheSourcesTell(String query, BigDecimal expected) {
		assertThat(this.jdbc.sql(query).query(BigDecimal.class).single()).isEqualByComparingTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "field_of_work", "programme", "sub_programme", "thematic_area", "organisation",
			"organisation_succession", "project", "project_field", "project_coverage", "project_organisation", "pillar",
			"statement", "project_fact", "place", "site", "activity", "contribution" })
	void saysOfEveryFactWhereItIsFrom(String table) {
		assertThat(this.jdbc.sql("select count(*) filter (where source_id is null), count(*) from " + table)
			.query((row, index) -> List.of(row.getLong(1), row.getLong(2) > 0 ? 1L : 0L))
			.single()).containsExactly(0L, 1L);
	}

	@ParameterizedTest
	@CsvSource({ "XACK22, XAC/K22", "K22, XAC/K22", "TAJE24, E24", "E24, E24", "TDTAJ03H03, H03", "ADRER00F23, F23",
			"G80, GLO/G80", "H22, RER/H22" })
	void findsAProjectUnderEveryWritingOfItsCode(String plain, String code) {
		assertThat(this.jdbc
			.sql("select p.code from project_alias a join project p on p.id = a.project_id where a.plain = ?")
			.param(plain)
			.query(String.class)
			.single()).isEqualTo(code);
	}

	@Test
	void numbersActivitiesWithinTheirProject() {
		assertThat(this.jdbc.sql("""
				select title_en from activity where reference = 'GLO-G80-0001'""").query(String.class).single())
			.isEqualTo("Turkmenistan joins the Container Control Programme");
		assertThat(this.jdbc.sql("""
				select count(*) from project p where last_activity_number
					<> (select coalesce(max(number), 0) from activity where project_id = p.id)""")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void showsLoadedActivitiesToDonorsOfTheirProject() {
		assertThat(this.jdbc.sql("""
				select distinct review_state || ' ' || visibility || ' ' || status || ' ' || title_ru_state
				from activity""").query(String.class).list()).containsExactly("approved donors completed unreviewed");
	}

	@Test
	void leavesAPortfolioThatIsNotEmpty() {
		assertThat(this.loader.load(new ClassPathResource("portfolio/"))).isZero();
	}

}
