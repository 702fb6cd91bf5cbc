/**
 * Links by which strangers open one edition of a report, until they end or are revoked.
 */
@NullMarked
package org.roca.portfolio.report.link;

import org.jspecify.annotations.NullMarked;
