package org.roca.portfolio.activity.edit;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.roca.portfolio.activity.edit.Known.KnownPillar;
import org.roca.portfolio.project.PillarId;
import org.roca.portfolio.project.ProjectId;
import org.roca.portfolio.reference.CodeLists;
import org.roca.portfolio.reference.CodeLists.CodeList;

/** Reads what a form may name, in a fixed number of queries. */
@Repository
class KnownQueries {

	private static final Set<CodeList> LISTS = Set.of(CodeList.COUNTRY, CodeList.CURRENCY, CodeList.ACTIVITY_TYPE,
			CodeList.FIELD_OF_WORK);

	private final JdbcClient jdbc;

	private final CodeLists lists;

	KnownQueries(JdbcClient jdbc, CodeLists lists) {
		this.jdbc = jdbc;
		this.lists = lists;
	}

	/** All that a form may name. */
	Known known() {
		Map<CodeList, Set<String>> codes = new EnumMap<>(CodeList.class);
		LISTS.forEach((list) -> codes.put(list, this.lists.codes(list)));
		Map<String, ProjectId> projects = new HashMap<>();
		this.jdbc.sql("select slug, id from project").query((row) -> {
			projects.put(row.getString("slug"), new ProjectId(row.getLong("id")));
		});
		Map<String, KnownPillar> pillars = new HashMap<>();
		this.jdbc.sql("select code, id, project_id from pillar").query((row) -> {
			pillars.put(row.getString("code"),
					new KnownPillar(new PillarId(row.getLong("id")), new ProjectId(row.getLong("project_id"))));
		});
		return new Known(codes, projects, pillars);
	}

}
