package org.roca.portfolio.report.edit;

import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.draft.DraftedPages;

/** The pages of reports whose forms lose nothing. */
@Component
class ReportPages implements DraftedPages {

	static final String NEW = "/reports/new";

	static final String EDIT = "/edit";

	private static final Pattern PAGE = Pattern.compile("/reports/(?:new|[0-9]{1,12}/edit)");

	@Override
	public boolean has(String path) {
		return PAGE.matcher(path).matches();
	}

}
