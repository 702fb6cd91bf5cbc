package org.roca.portfolio.activity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.roca.portfolio.shared.tally.RowOrder;

/** The order that the list of activities has when none is asked for. */
@Configuration(proxyBeanMethods = false)
class ListConfiguration {

	/** The same in every language, and read before the first page asks for it. */
	@Bean
	RowOrder usualOrder() {
		return ListOrder.of(ActivitySort.LATEST, "en").rows();
	}

}
