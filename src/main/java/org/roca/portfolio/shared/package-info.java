/**
 * Values that every module speaks: money, dates with their precision, texts in two
 * languages, what a person may see and which records are meant.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.roca.portfolio.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
