package org.roca.portfolio.shared.access;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@DatabaseTest
class AccessLogTests {

	@Autowired
	private AccessLog log;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/activities.xlsx");

	@BeforeEach
	void somebody() {
		this.people.officer("logged-officer");
		this.request.setRemoteUser("logged-officer");
		this.request.setQueryString("country=TJ");
		this.request.setRemoteAddr("203.0.113.9");
	}

	@Test
	void saysWhoTookWhat() {
		this.log.note(this.request, Visit.file("xlsx"));
		List<Map<String, Object>> lines = lines();
		assertThat(lines).hasSize(1);
		assertThat(lines.get(0)).containsEntry("username", "logged-officer")
			.containsEntry("action", "downloaded")
			.containsEntry("address", "/activities.xlsx?country=TJ")
			.containsEntry("format", "xlsx");
		assertThat(lines.toString()).as("where the person was").doesNotContain("203.0.113.9");
	}

	@Test
	void nobodyTakesAnythingUnnoted() {
		this.request.setRemoteUser(null);
		assertThatIllegalStateException().isThrownBy(() -> this.log.note(this.request, Visit.file("xlsx")));
		this.request.setRemoteUser("nobody-of-this-name");
		assertThatIllegalStateException().isThrownBy(() -> this.log.note(this.request, Visit.file("xlsx")));
	}

	@Test
	void whatCanNotBeNotedFails() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.log.note(this.request, Visit.page().of(-1)));
	}

	@Test
	void aLineNeverChanges() {
		this.log.note(this.request, Visit.file("xlsx"));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update access_log set address = '/'").update())
			.withMessageContaining("does not change");
	}

	@Test
	void aLongAddressIsCut() {
		this.request.setQueryString("q=" + "x".repeat(10_000));
		this.log.note(this.request, Visit.file("xlsx"));
		assertThat(lines().get(0).get("address").toString()).hasSize(2_000);
	}

	private List<Map<String, Object>> lines() {
		return this.jdbc.sql("select a.username, l.* from access_log l join account a on a.id = l.account_id")
			.query()
			.listOfRows();
	}

}
