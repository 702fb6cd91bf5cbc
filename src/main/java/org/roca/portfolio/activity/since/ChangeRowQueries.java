package org.roca.portfolio.activity.since;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.activity.edit.ActivityForm;
import org.roca.portfolio.activity.edit.FormChange;
import org.roca.portfolio.activity.edit.VersionKey;
import org.roca.portfolio.activity.edit.VersionQueries;
import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;

/**
 * Reads what pages say of changes, in a fixed number of queries. Donors are told which
 * fields differ between the versions that they may see, and nothing of who changed them
 * or of what the office keeps to itself.
 */
@Repository
@Transactional(readOnly = true)
class ChangeRowQueries {

	/** What only the office is told of. */
	private static final Set<String> OFFICE = Set.of("edit.field.sensitivity", "edit.field.visibility");

	private final JdbcClient jdbc;

	private final VersionQueries versions;

	ChangeRowQueries(JdbcClient jdbc, VersionQueries versions) {
		this.jdbc = jdbc;
		this.versions = versions;
	}

	/** The rows of changes, in their order. */
	List<ChangeRow> rows(Scope scope, List<Change> changes, Locale reader) {
		Set<VersionKey> compared = new LinkedHashSet<>();
		changes.stream()
			.filter((change) -> change.before() > 0 && change.before() != change.after())
			.forEach((change) -> {
				compared.add(change.earlier());
				compared.add(change.later());
			});
		Map<VersionKey, ActivityForm> forms = this.versions.forms(compared, reader);
		Map<Long, Change> byRecord = new HashMap<>();
		changes.forEach((change) -> byRecord.put(change.record(), change));
		Map<Long, ChangeRow> rows = new HashMap<>();
		this.jdbc.sql("""
				select a.id, a.reference, %s, p.slug, p.code, t.number theme, a.review_state, r.at, r.author,
					(select count(*) from public.activity_aud v where v.id = a.id and v.rev <= w.before) number_then,
					(select count(*) from public.activity_aud v where v.id = a.id and v.rev <= w.after) number_now
				from unnest(:records, :before, :after) as w(id, before, after)
					join public.activity_aud a on a.id = w.id and a.rev = w.after
					join public.revision r on r.id = a.rev join public.project p on p.id = a.project_id
					join public.thematic_area t on t.id = p.thematic_area_id""".formatted(Columns.text("a.title")))
			.param("records", changes.stream().map(Change::record).toArray(Long[]::new))
			.param("before", changes.stream().map(Change::before).toArray(Integer[]::new))
			.param("after", changes.stream().map(Change::after).toArray(Integer[]::new))
			.query((row) -> {
				Change change = Objects.requireNonNull(byRecord.get(row.getLong("id")));
				boolean told = scope.isOffice();
				rows.put(change.record(),
						new ChangeRow(change.kind(), row.getString("reference"),
								Objects.requireNonNull(Columns.text(row, "title")),
								new Plate(row.getString("slug"), row.getString("code"), row.getInt("theme")),
								Objects.requireNonNull(row.getObject("at", OffsetDateTime.class)).toInstant(),
								told ? row.getString("author") : null, row.getString("review_state"),
								parts(told, change, forms), told ? row.getInt("number_then") : 0,
								told ? row.getInt("number_now") : 0));
			});
		return changes.stream().map((change) -> Objects.requireNonNull(rows.get(change.record()))).toList();
	}

	private static List<String> parts(boolean told, Change change, Map<VersionKey, ActivityForm> forms) {
		ActivityForm before = forms.get(change.earlier());
		ActivityForm after = forms.get(change.later());
		Set<String> parts = new LinkedHashSet<>();
		if (before != null && after != null) {
			FormChange.between(before, after).forEach((each) -> parts.add(each.partKey()));
		}
		if (!told) {
			parts.removeAll(OFFICE);
		}
		return new ArrayList<>(parts);
	}

}
