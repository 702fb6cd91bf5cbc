package org.roca.portfolio.activity.edit;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.roca.portfolio.activity.Description;
import org.roca.portfolio.project.PillarId;
import org.roca.portfolio.project.ProjectId;
import org.roca.portfolio.reference.CodeLists.CodeList;
import org.roca.portfolio.shared.Text;

/** What it is: project and pillar, type, words, topics. */
@Component
@Order(1)
class WhatReader implements SectionReader {

	@Override
	public Change read(Reading in) {
		ProjectId project = in.known().projects().get(in.form().get("project"));
		if (in.references().check(in, FormGroup.LEAD, "") && project == null) {
			in.problem("project", "project");
		}
		String type = in.code("type", CodeList.ACTIVITY_TYPE, in.form().get("type"));
		if (in.form().get("type").isEmpty()) {
			in.problem("type", "type");
		}
		Text title = in.text("title", "title", Reading.TITLE);
		if (title == null) {
			in.problem("titleEn", "title");
		}
		Text summary = in.text("summary", "summary", Reading.TEXT);
		Text outcome = in.text("outcome", "outcome", Reading.TEXT);
		PillarId pillar = pillar(in, project);
		List<ProjectId> further = further(in, project);
		in.references().check(in, FormGroup.JOINT, "");
		List<String> topics = in.form().all("topics").stream().filter((topic) -> {
			return in.code("topics", CodeList.FIELD_OF_WORK, topic) != null;
		}).toList();
		if (type == null || title == null) {
			return Change.NONE;
		}
		Description description = new Description(type, title, summary, outcome);
		return (activity) -> {
			activity.describe(description);
			activity.serves(pillar, further);
			activity.isAbout(topics);
		};
	}

	private static @Nullable PillarId pillar(Reading in, @Nullable ProjectId project) {
		String code = in.form().get("pillar");
		if (code.isEmpty()) {
			return null;
		}
		Known.KnownPillar pillar = in.known().pillars().get(code);
		if (pillar == null || project != null && !pillar.project().equals(project)) {
			in.problem("pillar", "pillar");
			return null;
		}
		return pillar.id();
	}

	private static List<ProjectId> further(Reading in, @Nullable ProjectId project) {
		List<ProjectId> further = in.form()
			.all("further")
			.stream()
			.map((slug) -> in.known().projects().get(slug))
			.filter(Objects::nonNull)
			.toList();
		if (further.size() < in.form().all("further").size()) {
			in.problem("further", "code", String.join(", ", in.form().all("further")));
		}
		if (project != null && further.contains(project)) {
			in.problem("further", "further");
		}
		return further;
	}

}
