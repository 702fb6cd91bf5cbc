package org.roca.portfolio.database;

import java.nio.file.Path;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the local default keeps its records. A text and not a {@code Path}, because
 * Spring would look for a relative path on the class path first.
 *
 * @param dataDir {@code portfolio.data-dir}: the folder of the embedded database,
 * absolute or relative to the working directory
 * @param synthetic {@code portfolio.synthetic}: the size of a synthetic portfolio, which
 * has a folder of its own beside it; null for records that are meant
 */
@Validated
@ConfigurationProperties("portfolio")
record DataProperties(@NotBlank @DefaultValue("data") String dataDir, @Nullable Long synthetic) {

	Path folder() {
		Path folder = Path.of(this.dataDir).toAbsolutePath().normalize();
		return (this.synthetic == null) ? folder
				: folder.resolveSibling(folder.getFileName() + "-synthetic-" + this.synthetic);
	}

}
