package org.roca.portfolio.shared;

import java.time.Clock;

import org.roca.portfolio.shared.lens.PageClock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The clock that everything asks, in the office's zone; a test puts a fixed one in its
 * place.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OfficeProperties.class)
class TimeConfiguration {

	@Bean
	Clock clock(OfficeProperties office) {
		return new PageClock(Clock.system(office.zone()));
	}

}
