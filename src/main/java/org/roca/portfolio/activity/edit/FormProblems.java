package org.roca.portfolio.activity.edit;

import java.util.ArrayList;
import java.util.List;

/** All that must be put right before a form can be saved, in the order of the form. */
public final class FormProblems {

	private final List<FormProblem> list = new ArrayList<>();

	void add(String field, String message, Object... values) {
		this.list.add(new FormProblem(field, message, List.of(values)));
	}

	/** Every problem. */
	public List<FormProblem> list() {
		return this.list;
	}

	/** The problems of one field. */
	public List<FormProblem> of(String field) {
		return this.list.stream().filter((problem) -> problem.field().equals(field)).toList();
	}

	public boolean isEmpty() {
		return this.list.isEmpty();
	}

}
