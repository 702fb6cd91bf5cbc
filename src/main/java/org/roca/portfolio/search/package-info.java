/**
 * The search box: finds records by code, name, acronym, spelling or words, in English and
 * Russian, within the person's scope; and offers near matches where an address names no
 * record.
 */
@ApplicationModule(allowedDependencies = { "shared", "reference" })
@NullMarked
package org.roca.portfolio.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
