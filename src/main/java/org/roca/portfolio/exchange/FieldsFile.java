package org.roca.portfolio.exchange;

import org.roca.portfolio.reference.FieldOfWork;
import org.roca.portfolio.reference.FieldsOfWork;
import org.roca.portfolio.shared.Text;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The fields of work. */
@Component
@Order(1)
class FieldsFile implements DataFile<FieldsFile.Item> {

	private final FieldsOfWork fields;

	FieldsFile(FieldsOfWork fields) {
		this.fields = fields;
	}

	@Override
	public String name() {
		return "fields.json";
	}

	@Override
	public Class<Item> itemType() {
		return Item.class;
	}

	@Override
	public void add(Item item, int position, Known known) {
		this.fields.save(new FieldOfWork(item.code, position, item.name, known.citations().of(item.source)));
	}

	record Item(String code, Text name, SourceItem source) {
	}

}
