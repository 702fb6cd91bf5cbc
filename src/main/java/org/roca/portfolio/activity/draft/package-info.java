/**
 * What people typed into the form of an activity and did not save yet. It survives a
 * closed tab, a crash, a line that is down and a session that expired.
 */
@NullMarked
package org.roca.portfolio.activity.draft;

import org.jspecify.annotations.NullMarked;
