package org.roca.portfolio.search;

/**
 * How common the words of a question are among the activities of the office.
 *
 * @param most how many activities have the rarest of them, at most
 * @param exact whether so many are found, neither more nor fewer: the question is one
 * word in one form
 * @param words the question as the index of activities takes it
 */
record Frequency(long most, boolean exact, String words) {
}
