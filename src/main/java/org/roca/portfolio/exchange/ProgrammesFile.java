package org.roca.portfolio.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.programme.Programme;
import org.roca.portfolio.programme.Programmes;
import org.roca.portfolio.programme.SubProgramme;
import org.roca.portfolio.programme.ThematicArea;
import org.roca.portfolio.reference.CodeLists.CodeList;
import org.roca.portfolio.shared.Text;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Programmes with their sub-programmes and thematic areas. */
@Component
@Order(2)
class ProgrammesFile implements DataFile<ProgrammesFile.Item> {

	private final Programmes programmes;

	ProgrammesFile(Programmes programmes) {
		this.programmes = programmes;
	}

	@Override
	public String name() {
		return "programmes.json";
	}

	@Override
	public Class<Item> itemType() {
		return Item.class;
	}

	@Override
	public void add(Item item, int position, Known known) {
		Programme programme = new Programme(item.slug, item.name, item.startYear, item.endYear,
				known.citations().of(item.source));
		List<SubProgramme> parts = item.subProgrammes.stream().map((part) -> subProgramme(part, known)).toList();
		parts.forEach(programme::include);
		this.programmes.save(programme);
		for (int index = 0; index < parts.size(); index++) {
			known.subProgrammes().add(item.slug + "/" + item.subProgrammes.get(index).number, parts.get(index).id());
			parts.get(index).areas().forEach((area) -> known.areas().add(area.slug(), area.id()));
		}
	}

	private static SubProgramme subProgramme(Part item, Known known) {
		SubProgramme part = new SubProgramme(item.number, item.name, item.objective, known.citations().of(item.source));
		part.worksIn(known.codes().all(CodeList.FIELD_OF_WORK, item.fields));
		item.areas.forEach((area) -> part
			.group(new ThematicArea(area.number, area.slug, area.name, known.citations().of(area.source))));
		return part;
	}

	record Item(String slug, Text name, int startYear, int endYear, SourceItem source, List<Part> subProgrammes) {
	}

	record Part(int number, Text name, @Nullable Text objective, List<String> fields, SourceItem source,
			List<Area> areas) {
	}

	record Area(int number, String slug, Text name, SourceItem source) {
	}

}
