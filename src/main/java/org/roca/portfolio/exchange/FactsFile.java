package org.roca.portfolio.exchange;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.project.ProjectFact;
import org.roca.portfolio.project.ProjectFacts;
import org.roca.portfolio.reference.CodeLists.CodeList;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What pages say of projects, and the activities that they report without a date. */
@Component
@Order(6)
class FactsFile implements DataFile<FactsFile.Item> {

	private final ProjectFacts facts;

	FactsFile(ProjectFacts facts) {
		this.facts = facts;
	}

	@Override
	public String name() {
		return "facts.json";
	}

	@Override
	public Class<Item> itemType() {
		return Item.class;
	}

	@Override
	public void add(Item item, int position, Known known) {
		ProjectFact fact = new ProjectFact(known.projects().get(item.project), position, item.field, item.value,
				known.citations().of(item.source));
		fact.holds(item.asOf, item.note);
		if (item.type != null) {
			fact.isActivity(known.codes().require(CodeList.ACTIVITY_TYPE, item.type),
					known.codes().check(CodeList.COUNTRY, item.country));
		}
		this.facts.save(fact);
	}

	record Item(String project, String field, Text value, @Nullable Text note, @Nullable PartialDate asOf,
			@Nullable String type, @Nullable String country, SourceItem source) {
	}

}
