package org.roca.portfolio.exchange;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.finance.Contribution;
import org.roca.portfolio.finance.Contributions;
import org.roca.portfolio.reference.CodeLists.CodeList;
import org.roca.portfolio.shared.Money;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What donors agreed to give. */
@Component
@Order(9)
class ContributionsFile implements DataFile<ContributionsFile.Item> {

	private final Contributions contributions;

	ContributionsFile(Contributions contributions) {
		this.contributions = contributions;
	}

	@Override
	public String name() {
		return "contributions.json";
	}

	@Override
	public Class<Item> itemType() {
		return Item.class;
	}

	@Override
	public void add(Item item, int position, Known known) {
		Money money = new Money(item.amount, known.codes().require(CodeList.CURRENCY, item.currency));
		Contribution contribution = new Contribution(known.organisations().get(item.donor),
				known.projects().get(item.project), money, item.usdAmount);
		contribution.isAgreed(item.agreed, item.purpose, known.citations().of(item.source));
		this.contributions.save(contribution);
	}

	record Item(String donor, String project, BigDecimal amount, String currency, @Nullable BigDecimal usdAmount,
			@Nullable PartialDate agreed, @Nullable Text purpose, SourceItem source) {
	}

}
