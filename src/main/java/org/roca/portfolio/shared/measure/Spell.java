package org.roca.portfolio.shared.measure;

import java.time.LocalDate;

import org.roca.portfolio.shared.PartialDate;

/**
 * Activities of one lead project that began, or were to begin, in the same month; or in
 * the same year, where no more is known.
 *
 * @param project the slug of the project
 * @param planned whether they were planned then, else they happened then
 * @param began the month or year
 * @param last the last day that the end of any of them can mean
 * @param activities how many
 */
public record Spell(String project, boolean planned, PartialDate began, LocalDate last, long activities) {

}
