package org.roca.portfolio;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModulithTests {

	@Test
	void modulesDependOnEachOtherOnlyAsTheyDeclare() {
		ApplicationModules.of(PortfolioApplication.class).verify();
	}

}
