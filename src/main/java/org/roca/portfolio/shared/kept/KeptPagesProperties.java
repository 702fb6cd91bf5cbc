package org.roca.portfolio.shared.kept;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much memory pages may take that are kept.
 *
 * @param keptPages {@code portfolio.kept-pages}: some thousands of pages at 64 MB; 0
 * keeps none, so that every page is drawn for every request
 */
@ConfigurationProperties("portfolio")
record KeptPagesProperties(@DefaultValue("64MB") DataSize keptPages) {

}
