package org.roca.portfolio.shared.kept;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of the pages of a controller that they depend on nothing but the records, the
 * address, the language, the signed-in person and the day. Such a page is kept for its
 * reader until a record changes. Never for pages that write anything, the log included.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Kept {

}
