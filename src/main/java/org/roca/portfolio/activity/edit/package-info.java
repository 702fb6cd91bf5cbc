/**
 * The form of an activity: what people type, how it is read, and how it is saved so that
 * nothing they typed is lost.
 */
@NullMarked
package org.roca.portfolio.activity.edit;

import org.jspecify.annotations.NullMarked;
