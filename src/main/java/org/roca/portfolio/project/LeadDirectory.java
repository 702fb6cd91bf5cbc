package org.roca.portfolio.project;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.lookup.Directory;
import org.roca.portfolio.shared.lookup.LookupKind;

/** The projects whose records a person keeps. Of any other that person hears nothing. */
@Component
class LeadDirectory implements Directory {

	@Override
	public LookupKind kind() {
		return LookupKind.LEADS;
	}

	@Override
	public String names() {
		return "project";
	}

	@Override
	public String records() {
		return ProjectDirectory.RECORDS;
	}

	@Override
	public Condition inView(Scope scope) {
		return scope.projects("r");
	}

	@Override
	public Condition offered(Editor editor) {
		return editor.leads("r");
	}

}
