package org.roca.portfolio.shared;

import java.time.ZoneId;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is particular to the office that runs the application.
 *
 * @param zone {@code portfolio.zone}: the office's time zone. "Today", "overdue" and
 * every shown time follow it, not the server's clock setting
 */
@Validated
@ConfigurationProperties("portfolio")
public record OfficeProperties(@NotNull @DefaultValue("Asia/Tashkent") ZoneId zone) {

}
