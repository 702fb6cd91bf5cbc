/**
 * Finding the project, agency, donor, site or place that a person names in a form: as
 * they type, and again when the form is read, with or without a script. A name that no
 * register has is added to it, after its near matches were shown.
 */
@NullMarked
package org.roca.portfolio.shared.lookup;

import org.jspecify.annotations.NullMarked;
