/**
 * How a list, a dashboard or a fact sheet leaves as a file: a module says how its
 * document is made, and everything else is here. What takes long goes on in the
 * background; its progress has a page, and its download resumes.
 */
@NullMarked
package org.roca.portfolio.shared.export;

import org.jspecify.annotations.NullMarked;
