package org.roca.portfolio.report.template;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * The sections that a report begins with, in their order.
 *
 * @param id its number in addresses
 * @param version the version that is read
 * @param name what the office calls it
 * @param ours whether people of the office made it; it comes with the product else
 * @param donorId the donor whose reports begin with it, null for all
 * @param donorSlug the donor in addresses, null for all
 * @param donor the name of the donor, null for all
 * @param sections the codes of the sections
 */
public record Template(long id, int version, String name, boolean ours, @Nullable Long donorId,
		@Nullable String donorSlug, @Nullable Text donor, List<String> sections) {
}
