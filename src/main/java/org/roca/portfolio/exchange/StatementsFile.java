package org.roca.portfolio.exchange;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.project.Statement;
import org.roca.portfolio.project.Statements;
import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Text;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the source document says of the sub-programme and of each project. */
@Component
@Order(5)
class StatementsFile implements DataFile<StatementsFile.Item> {

	private final Statements statements;

	StatementsFile(Statements statements) {
		this.statements = statements;
	}

	@Override
	public String name() {
		return "statements.json";
	}

	@Override
	public Class<Item> itemType() {
		return Item.class;
	}

	@Override
	public void add(Item item, int position, Known known) {
		Citation citation = known.citations().of(item.source);
		if (item.project != null && item.subProgramme == null) {
			this.statements
				.save(Statement.on(known.projects().get(item.project), item.kind, position, item.text, citation));
		}
		else if (item.subProgramme != null && item.project == null) {
			this.statements.save(Statement.on(known.subProgrammes().get(item.subProgramme), item.kind, position,
					item.text, citation));
		}
		else {
			throw new IllegalArgumentException("a statement is on a project or on a sub-programme");
		}
	}

	record Item(@Nullable String subProgramme, @Nullable String project, Statement.Kind kind, Text text,
			SourceItem source) {
	}

}
