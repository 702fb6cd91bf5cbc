package org.roca.portfolio.search;

import org.roca.portfolio.shared.filter.FilterName;

/**
 * A value of a filter that some words of a question name.
 *
 * @param place the place of the first of these words, from 0
 * @param width how many words name it
 * @param filter the filter
 * @param code the value
 * @param sound whether they only sound like its name
 */
record AskedName(int place, int width, FilterName filter, String code, boolean sound) {

	int end() {
		return this.place + this.width;
	}

}
