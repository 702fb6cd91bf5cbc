package org.roca.portfolio.project;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.lookup.Directory;
import org.roca.portfolio.shared.lookup.LookupKind;

/**
 * Projects. A form names one by its code, as documents do, and finds it by its title, its
 * earlier ones and every writing of its code as well.
 */
@Component
class ProjectDirectory implements Directory {

	/** Projects are called by their codes; the title tells what they are. */
	static final String RECORDS = """
			select r.id, r.slug, r.code name_en, 'original' name_en_state, r.code name_ru, 'original' name_ru_state,
				null acronym_en, null acronym_ru, r.title_en kind_en, r.title_ru kind_ru, null iso, null country_en,
				null country_ru, r.search, concat_ws(' ', array_to_string(r.folded, ' '),
					(select string_agg(n.folded, ' ') from project_alias n where n.project_id = r.id)) words, false used
			from project r""";

	@Override
	public LookupKind kind() {
		return LookupKind.PROJECTS;
	}

	@Override
	public String names() {
		return "project";
	}

	@Override
	public String records() {
		return RECORDS;
	}

	@Override
	public Condition inView(Scope scope) {
		return scope.projects("r");
	}

}
