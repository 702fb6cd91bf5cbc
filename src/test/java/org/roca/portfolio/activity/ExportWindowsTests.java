package org.roca.portfolio.activity;

import java.io.IOException;
import java.time.Clock;

import javax.sql.DataSource;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.UriComponentsBuilder;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.export.ExportFolder;
import org.roca.portfolio.shared.export.Exports;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.web.SyntheticMark;

import static org.assertj.core.api.Assertions.assertThat;

/** The file of many activities, of which some are read at a time. */
@DatabaseTest
class ExportWindowsTests {

	@Autowired
	private People people;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private SyntheticMark mark;

	@Autowired
	private Clock clock;

	@Autowired
	private ExportFolder folder;

	@Autowired
	private SameMoment moment;

	@Autowired
	private GroupNames names;

	@Autowired
	private ActivityListing listing;

	@Autowired
	private MeasureQueries measures;

	@Autowired
	private Exports exports;

	@Autowired
	private ActivityDocuments documents;

	@ParameterizedTest
	@ValueSource(strings = { "", "group=agency", "sort=title&columns=title,agencies,donors" })
	void makeTheSameFileHoweverManyAreReadAtATime(String query) throws IOException {
		this.people.officer("list-officer");
		String whole = file(query, ExportWindows.SIZE);
		assertThat(whole.lines()).hasSizeGreaterThan(138);
		assertThat(file(query, 7)).isEqualTo(whole);
	}

	private String file(String query, int window) throws IOException {
		ActivityExportRows rows = new ActivityExportRows(this.dataSource, this.mark, this.clock, this.folder,
				this.moment, window);
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/activities.csv");
		request.setRemoteUser("list-officer");
		MockHttpServletResponse response = new MockHttpServletResponse();
		new ActivityExportController(this.listing, this.measures, rows, this.exports, new ActivityCsv(rows, this.names),
				this.documents)
			.export(Scope.office(), "csv", UriComponentsBuilder.newInstance().query(query).build().getQueryParams(),
					request, response);
		return response.getContentAsString();
	}

}
