package org.roca.portfolio.activity.edit;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.roca.portfolio.activity.Schedule;
import org.roca.portfolio.activity.Status;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Period;

/** How far it has come, and when it was planned and took place. */
@Component
@Order(2)
class WhenReader implements SectionReader {

	@Override
	public Change read(Reading in) {
		Schedule earlier = earlier(in);
		Period planned = period(in, "planned");
		Period actual = period(in, "actual");
		Status status = status(in, earlier.status());
		boolean complete = status != Status.COMPLETED || actual != null;
		if (!complete && in.form().get("actualStart").isEmpty() && in.problems().of("actualStart").isEmpty()) {
			in.problem("actualStart", "completed");
		}
		if (!complete) {
			return Change.NONE;
		}
		Schedule schedule = new Schedule(status, planned, actual);
		if (schedule.changesPlan(earlier) && in.reason().isEmpty()) {
			in.problem("change-reason", "reason");
		}
		in.tooLong("change-reason", in.reason(), Reading.TITLE);
		return (activity) -> activity.schedule(schedule, in.reason());
	}

	private static @Nullable Status status(Reading in, @Nullable Status earlier) {
		String code = in.form().get("status");
		if (code.isEmpty()) {
			if (earlier != null) {
				in.problem("status", "step.unknown");
			}
			return null;
		}
		Optional<Status> status = Status.of(code);
		if (status.isEmpty()) {
			in.problem("status", "code", code);
		}
		else if (!Status.after(earlier).contains(status.get())) {
			in.problem("status", "step." + in.earlier("status"));
		}
		return status.orElse(null);
	}

	private static @Nullable Period period(Reading in, String kind) {
		String start = kind + "Start";
		String end = kind + "End";
		PartialDate first = in.date(start, in.form().get(start));
		PartialDate last = in.date(end, in.form().get(end));
		if (in.form().get(start).isEmpty() && last != null) {
			in.problem(start, "start", in.form().get(end));
			return null;
		}
		if (kind.equals("actual")) {
			future(in, start, first);
			future(in, end, last);
		}
		if (first != null && last != null && last.last().isBefore(first.first())) {
			in.problem(end, "order", in.form().get(end), in.form().get(start));
			return null;
		}
		return (first != null) ? new Period(first, last) : null;
	}

	/** Nothing has taken place tomorrow. */
	private static void future(Reading in, String field, @Nullable PartialDate date) {
		if (date != null && date.first().isAfter(in.today())) {
			in.problem(field, "future", in.form().get(field));
		}
	}

	private static Schedule earlier(Reading in) {
		FormRecord before = in.before();
		if (before == null) {
			return Schedule.UNKNOWN;
		}
		ActivityForm form = before.form();
		return new Schedule(Status.of(form.get("status")).orElse(null),
				stored(form.get("plannedStart"), form.get("plannedEnd")),
				stored(form.get("actualStart"), form.get("actualEnd")));
	}

	private static @Nullable Period stored(String start, String end) {
		return TypedDate.read(start).map((first) -> new Period(first, TypedDate.read(end).orElse(null))).orElse(null);
	}

}
