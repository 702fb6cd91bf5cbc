package org.roca.portfolio.shared.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.web.RegisterCall;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.RegisterPages;
import org.roca.portfolio.shared.web.RegisterRows;
import org.roca.portfolio.shared.web.Timeline;
import org.roca.portfolio.shared.web.TimelineMarks;

/**
 * Makes timelines of selections page by page, in a fixed number of queries: when projects
 * run, when contributions were agreed, and of all others when the activities were that
 * name them.
 */
@Component
class Timelines {

	/** Rows of one page. */
	static final int ROWS = 25;

	private final RegisterPages pages;

	private final PeriodQueries projects;

	private final NamedPeriods named;

	private final AgreementQueries agreements;

	Timelines(RegisterPages pages, PeriodQueries projects, NamedPeriods named, AgreementQueries agreements) {
		this.pages = pages;
		this.projects = projects;
		this.named = named;
		this.agreements = agreements;
	}

	/** One page of a selection, in the order of its address. */
	RegisterPage<Period> page(RegisterCall call) {
		return this.pages.page(call, ROWS, new RegisterRows<>((slice) -> rows(call.scope(), slice), Period::token));
	}

	private List<Period> rows(Scope scope, RegisterSlice slice) {
		return switch (slice.filter().register()) {
			case PROJECTS -> this.projects.page(scope, slice);
			case AGENCIES, SITES, DONORS -> this.named.page(scope, slice);
			case CONTRIBUTIONS -> this.agreements.page(scope, slice);
		};
	}

	/** The timeline of a page, or null where none of its rows has a date. */
	static @Nullable Timeline timeline(RegisterPage<Period> page) {
		return Timeline.around(page.rows().stream().map(Period::row).toList(), of(page.register()));
	}

	private static TimelineMarks of(Register register) {
		return switch (register) {
			case PROJECTS -> TimelineMarks.PERIODS;
			case CONTRIBUTIONS -> TimelineMarks.AGREEMENTS;
			case AGENCIES, SITES, DONORS -> TimelineMarks.ACTIVITIES;
		};
	}

}
