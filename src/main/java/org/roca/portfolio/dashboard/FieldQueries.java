package org.roca.portfolio.dashboard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.Group;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.measure.RegisterQueries;

/**
 * Reads the fields of work with their projects and activities. A project can state
 * several fields, so that they don't add up to a total.
 */
@Service
class FieldQueries {

	private final MeasureQueries measures;

	private final RegisterQueries registers;

	FieldQueries(MeasureQueries measures, RegisterQueries registers) {
		this.measures = measures;
		this.registers = registers;
	}

	List<FieldLine> fields(View view, List<FieldOfWork> fields) {
		RegisterFilter projects = RegisterFilter.of(Register.PROJECTS);
		Map<String, Long> counts = this.registers.countsBy(view.scope(), projects, Criterion.FIELD);
		Map<String, Measures> measured = this.measures.by(view.scope(), view.selection(), Dimension.FIELD)
			.stream()
			.collect(Collectors.toMap(Group::key, Group::measures));
		return fields.stream().map((field) -> {
			ActivityFilter selection = view.selection().with(FilterName.FIELD, field.code());
			Measures its = measured.getOrDefault(field.code(), Measures.NONE);
			return new FieldLine(field,
					Figure.of("projects", counts.getOrDefault(field.code(), 0L),
							projects.with(Criterion.FIELD, field.code()).href()),
					its.figure("activities", selection.href(View.ACTIVITIES)),
					its.figure("participants", selection.href(View.ACTIVITIES)));
		}).toList();
	}

}
