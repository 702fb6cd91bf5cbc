package org.roca.portfolio.project;

import org.roca.portfolio.shared.Figure;

/**
 * A project in the register with its figures.
 *
 * @param project the project
 * @param activities those it leads
 * @param participants of those
 * @param sites on record
 * @param donors that fund it
 */
record ProjectLine(ProjectEntry project, Figure activities, Figure participants, Figure sites, Figure donors) {
}
