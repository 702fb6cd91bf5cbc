package org.roca.portfolio.exchange;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.project.Coordinates;
import org.roca.portfolio.project.Place;
import org.roca.portfolio.project.Places;
import org.roca.portfolio.reference.CodeLists.CodeList;
import org.roca.portfolio.shared.Text;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Towns where activities are held. */
@Component
@Order(7)
class PlacesFile implements DataFile<PlacesFile.Item> {

	private final Places places;

	PlacesFile(Places places) {
		this.places = places;
	}

	@Override
	public String name() {
		return "places.json";
	}

	@Override
	public Class<Item> itemType() {
		return Item.class;
	}

	@Override
	public void add(Item item, int position, Known known) {
		Place place = new Place(item.slug, item.name, known.codes().require(CodeList.COUNTRY, item.country),
				item.centre, known.citations().of(item.source));
		known.places().add(item.slug, this.places.save(place).id());
	}

	record Item(String slug, Text name, String country, @Nullable Coordinates centre, SourceItem source) {
	}

}
