package org.roca.portfolio.activity;

import java.util.List;

import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.Vocabulary;

/**
 * Which activities an address selects.
 *
 * @param filter the selection
 * @param problems parts of the address that were not applied
 * @param vocabulary names of the codes in it, and of all short lists
 */
public record ListSelection(ActivityFilter filter, List<FilterProblem> problems, Vocabulary vocabulary) {
}
