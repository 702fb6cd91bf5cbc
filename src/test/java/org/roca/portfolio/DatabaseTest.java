package org.roca.portfolio;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.transaction.annotation.Transactional;

/**
 * A test of queries or aggregates on a migrated PostgreSQL; each test method is rolled
 * back. It shares the context of {@link PortfolioTest}, which is cheaper than a slice of
 * its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortfolioTest
@Transactional
public @interface DatabaseTest {

}
