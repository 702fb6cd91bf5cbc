/**
 * What a module brings along to reports: sections, found by injection.
 */
@NullMarked
package org.roca.portfolio.shared.report;

import org.jspecify.annotations.NullMarked;
