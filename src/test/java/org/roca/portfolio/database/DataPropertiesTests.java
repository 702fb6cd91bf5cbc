package org.roca.portfolio.database;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DataPropertiesTests {

	@Test
	void aSyntheticPortfolioHasAFolderOfItsOwn() {
		assertThat(new DataProperties("data", null).folder()).isEqualTo(Path.of("data").toAbsolutePath());
		assertThat(new DataProperties("data", 20_000L).folder())
			.isEqualTo(Path.of("data-synthetic-20000").toAbsolutePath());
		assertThat(new DataProperties("/some/folder/", 500L).folder()).isEqualTo(Path.of("/some/folder-synthetic-500"));
	}

}
