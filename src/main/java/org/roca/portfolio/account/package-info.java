/**
 * Who may sign in and what they may see: accounts and their roles, sign-in with throttled
 * attempts, the rules of the web's security, the {@code Scope} of the signed-in person,
 * and the view of a donor for the office.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.roca.portfolio.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
