/**
 * What is counted over a selection of activities, in one place for dashboards, lists and
 * exports alike.
 */
@NullMarked
package org.roca.portfolio.shared.measure;

import org.jspecify.annotations.NullMarked;
