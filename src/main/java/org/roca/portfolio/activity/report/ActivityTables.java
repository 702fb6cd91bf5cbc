package org.roca.portfolio.activity.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.report.ReportColumns;
import org.roca.portfolio.shared.web.Words;

/** Tables with a row for each activity. */
@Component
class ActivityTables {

	private final ReportColumns columns;

	private final ReportWords marks;

	private final Words words;

	ActivityTables(ReportColumns columns, ReportWords marks, Words words) {
		this.columns = columns;
		this.marks = marks;
		this.words = words;
	}

	/** What took place, with the sum of those who came. */
	Table held(List<ReportedActivity> activities) {
		List<Row> rows = activities.stream()
			.map((each) -> new Row(each.reference(),
					List.of(title(each), Cell.words(each.reference()), Cell.day(each.start()),
							Cell.words(each.project()), ReportWords.name(each.type()), ReportWords.name(each.country()),
							ReportWords.names(each.agencies()), Cell.number(each.women()), Cell.number(each.men()),
							Cell.number(each.unknown()), Cell.number(each.participants()))))
			.toList();
		Row total = new Row("total",
				List.of(this.marks.total(), Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK,
						Sum.cell(activities, ReportedActivity::women), Sum.cell(activities, ReportedActivity::men),
						Sum.cell(activities, ReportedActivity::unknown),
						Sum.cell(activities, ReportedActivity::participants)));
		return new Table("activities", this.marks.caption("activities"),
				List.of(this.columns.text("title", 7), this.columns.sheet("reference"), this.columns.date("date"),
						this.columns.text("project", 2), this.columns.sheet("type"), this.columns.text("country", 3),
						this.columns.text("agencies", 4), this.columns.number("women"), this.columns.number("men"),
						this.columns.number("unknown"), this.columns.number("participants")),
				Rows.of(rows), total);
	}

	/** What was planned, and how it stands. */
	Table planned(String code, List<ReportedActivity> activities) {
		List<Row> rows = activities.stream()
			.map((each) -> new Row(each.reference(),
					List.of(title(each), Cell.words(each.reference()), Cell.day(each.start()), Cell.day(each.end()),
							Cell.words(each.project()), ReportWords.name(each.country()),
							Cell.words(this.marks.status(each.status())),
							(each.planReason() != null) ? Cell.words(each.planReason()) : Cell.BLANK)))
			.toList();
		return new Table(code, this.marks.caption(code),
				List.of(this.columns.text("title", 7), this.columns.sheet("reference"), this.columns.date("starts"),
						this.columns.date("ends"), this.columns.text("project", 2), this.columns.text("country", 3),
						this.columns.text("status", 2), this.columns.text("reason", 4)),
				Rows.of(rows), null);
	}

	/** The title as a link, over the reference and what is to be told of its record. */
	private Cell title(ReportedActivity activity) {
		return Cell.words(activity.title().in(LocaleContextHolder.getLocale()))
			.over(under(activity))
			.to("/activities/" + activity.reference());
	}

	private @Nullable String under(ReportedActivity activity) {
		return activity.approved() ? activity.reference()
				: activity.reference() + " · " + this.words.say("report.mark.unapproved");
	}

}
