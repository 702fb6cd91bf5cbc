package org.roca.portfolio.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.project.Coverage;
import org.roca.portfolio.project.Party;
import org.roca.portfolio.project.Pillar;
import org.roca.portfolio.project.Project;
import org.roca.portfolio.project.ProjectType;
import org.roca.portfolio.project.ProjectAlias;
import org.roca.portfolio.project.Projects;
import org.roca.portfolio.reference.CodeLists.CodeList;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Projects with what belongs to each. */
@Component
@Order(4)
class ProjectsFile implements DataFile<ProjectsFile.Item> {

	private final Projects projects;

	ProjectsFile(Projects projects) {
		this.projects = projects;
	}

	@Override
	public String name() {
		return "projects.json";
	}

	@Override
	public Class<Item> itemType() {
		return Item.class;
	}

	@Override
	public void add(Item item, int position, Known known) {
		Citations citations = known.citations();
		Project project = new Project(item.code, known.areas().get(item.area), item.type, item.title,
				citations.of(item.source));
		project.runs(item.start, item.end);
		item.aliases.forEach((alias) -> project.isAlsoWritten(
				new ProjectAlias(alias.alias, (alias.source != null) ? citations.source(alias.source) : null)));
		item.fields.forEach((field) -> project.worksIn(known.codes().require(CodeList.FIELD_OF_WORK, field.field),
				citations.of(field.source)));
		item.coverage
			.forEach((place) -> project.covers(new Coverage(known.codes().check(CodeList.COUNTRY, place.country),
					place.role, place.label, place.basisNote, citations.of(place.source))));
		item.organisations.forEach((body) -> project.involves(new Party(known.organisations().get(body.organisation),
				body.role, body.note, citations.of(body.source))));
		List<Pillar> pillars = item.pillars.stream()
			.map((pillar) -> project.buildOn(pillar.name, citations.of(pillar.source)))
			.toList();
		known.projects().add(project.slug(), this.projects.save(project).id());
		pillars.forEach((pillar) -> known.pillars().add(pillar.code(), pillar.id()));
	}

	record Item(String code, String area, ProjectType type, Text title, @Nullable PartialDate start,
			@Nullable PartialDate end, SourceItem source, List<Alias> aliases, List<Field> fields, List<Where> coverage,
			List<Body> organisations, List<Part> pillars) {
	}

	record Alias(String alias, @Nullable SourceItem source) {
	}

	record Field(String field, SourceItem source) {
	}

	record Where(@Nullable String country, Coverage.Role role, Text label, @Nullable Text basisNote,
			SourceItem source) {
	}

	record Body(String organisation, Party.Role role, @Nullable Text note, SourceItem source) {
	}

	record Part(Text name, SourceItem source) {
	}

}
