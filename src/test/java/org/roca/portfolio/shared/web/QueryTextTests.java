package org.roca.portfolio.shared.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QueryTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "q", "q=", "q=a+b%20c&country=TJ&country=KG", "q=%D0%9A22", "q=%EF%BF%BD", "&&",
			"q=a=b", "q=%00" })
	void whatCanBeReadStays(String query) {
		assertThat(QueryText.readable(query)).isEqualTo(query);
	}

	@ParameterizedTest
	@CsvSource({ "q=100%, q=100%25", "q=%zz&a=1, q=%25zz&a=1", "q=%FFa&a=%20, q=%EF%BF%BDa&a=%20",
			"q=%EF%BF%BD%C3%28, q=%EF%BF%BD%EF%BF%BD%28", "=x&a=1, a=1", "%FF, %EF%BF%BD" })
	void whatCannotBeReadBecomesText(String query, String readable) {
		assertThat(QueryText.readable(query)).isEqualTo(readable);
		assertThat(QueryText.readable(readable)).isEqualTo(readable);
	}

}
