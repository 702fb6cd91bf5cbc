package org.roca.portfolio.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.roca.portfolio.PortfolioTest;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test in a real browser on the real portfolio. Its methods take {@link Visitors}. All
 * such tests share one server and one browser. Where no Chromium is found they are
 * skipped with the reason, or fail when {@code PORTFOLIO_REQUIRE_BROWSER} is
 * {@code true}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@PortfolioTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@interface BrowserTest {

}
