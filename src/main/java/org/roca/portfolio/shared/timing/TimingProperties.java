package org.roca.portfolio.shared.timing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether pages say what they cost.
 *
 * @param serverTiming {@code portfolio.server-timing}: adds the {@code Server-Timing}
 * header to every page. Off by default, because it tells a reader how busy the database
 * is
 */
@ConfigurationProperties("portfolio")
record TimingProperties(@DefaultValue("false") boolean serverTiming) {

}
