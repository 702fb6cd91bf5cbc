package org.roca.portfolio.project;

import jakarta.persistence.Embeddable;

import org.roca.portfolio.reference.Citation;

/**
 * A subject that a project deals with.
 *
 * @param fieldCode the code of a field of work
 * @param citation where it shows
 */
@Embeddable
record ProjectField(String fieldCode, Citation citation) {
}
