package org.roca.portfolio.activity;

import java.util.Locale;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.tally.RowOrder;
import org.roca.portfolio.shared.tally.UsualOrder;

/** The order that the list of activities begins with, the same in all languages. */
@Component
class LatestFirst implements UsualOrder {

	@Override
	public RowOrder order() {
		return ListOrder.of(ActivitySort.LATEST, Locale.ENGLISH.getLanguage()).rows();
	}

}
