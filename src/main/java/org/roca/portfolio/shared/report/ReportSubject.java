package org.roca.portfolio.shared.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EnumeratedValue;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;

/**
 * What a report is about, and whose view it is.
 *
 * @param scope what its readers may see: every query of every section takes it
 * @param kind what is reported on
 * @param code the slug of the project or theme, or the ISO code of the country; null for
 * the whole sub-programme
 * @param donor the slug of the donor whose share is reported; null for the whole
 * @param from the first day of the period
 * @param to the last day of the period
 */
public record ReportSubject(Scope scope, Kind kind, @Nullable String code, @Nullable String donor, LocalDate from,
		LocalDate to) {

	public ReportSubject {
		if ((kind == Kind.SUB_PROGRAMME) != (code == null)) {
			throw new IllegalArgumentException("A project, theme or country has a code, the sub-programme none");
		}
		if (to.isBefore(from)) {
			throw new IllegalArgumentException("The period ends before it begins");
		}
	}

	/** What is reported on. */
	public enum Kind {

		/** The whole sub-programme. */
		SUB_PROGRAMME("sub_programme", null, null),

		/** One project. */
		PROJECT("project", FilterName.PROJECT, Criterion.PROJECT),

		/** One thematic area. */
		THEME("theme", FilterName.THEME, Criterion.THEME),

		/** What was held in one country. */
		COUNTRY("country", FilterName.COUNTRY, Criterion.COUNTRY);

		@EnumeratedValue
		private final String code;

		private final @Nullable FilterName filter;

		private final @Nullable Criterion criterion;

		Kind(String code, @Nullable FilterName filter, @Nullable Criterion criterion) {
			this.code = code;
			this.filter = filter;
			this.criterion = criterion;
		}

		/** The kind as forms, messages and the database write it. */
		public String code() {
			return this.code;
		}

		/** The kind of this code. */
		public static Optional<Kind> of(String code) {
			return Arrays.stream(values()).filter((kind) -> kind.code.equals(code)).findFirst();
		}

	}

	/** The activities of the subject, whenever they were. */
	public ActivityFilter always() {
		ActivityFilter all = ActivityFilter.NONE;
		if (this.kind.filter != null && this.code != null) {
			all = all.with(this.kind.filter, this.code);
		}
		return (this.donor != null) ? all.with(FilterName.DONOR, this.donor) : all;
	}

	/** The activities of the subject in the period. */
	public ActivityFilter activities() {
		return always().with(FilterName.FROM, this.from.toString()).with(FilterName.TO, this.to.toString());
	}

	/**
	 * The activities of the subject that took place in the period, wholly or in part, or
	 * of which nobody has said otherwise.
	 */
	public ActivityFilter held() {
		return activities().with(FilterName.STATUS, List.of("completed", "ongoing", FilterName.UNKNOWN));
	}

	/**
	 * The activities of the subject that were meant for the period and did not take
	 * place, or not yet.
	 */
	public ActivityFilter notHeld() {
		return activities().with(FilterName.STATUS, List.of("planned", "postponed", "cancelled"));
	}

	/** The activities of the subject that are to come or go on after the period. */
	public ActivityFilter next() {
		return always().with(FilterName.FROM, this.to.plusDays(1).toString())
			.with(FilterName.STATUS, List.of("planned", "postponed", "ongoing"));
	}

	/**
	 * The rows of a register that belong to the subject.
	 * @return the selection, empty where the register can't be narrowed to it
	 */
	public Optional<RegisterFilter> of(Register register) {
		RegisterFilter all = RegisterFilter.of(register);
		if (this.donor != null && register.criteria().contains(Criterion.DONOR)) {
			all = all.with(Criterion.DONOR, this.donor);
		}
		if (this.kind.criterion == null || this.code == null) {
			return Optional.of(all);
		}
		return register.belongs(this.kind.criterion) ? Optional.of(all.with(this.kind.criterion, this.code))
				: Optional.empty();
	}

}
