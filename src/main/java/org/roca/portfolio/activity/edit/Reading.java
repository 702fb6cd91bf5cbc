package org.roca.portfolio.activity.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.reference.CodeLists.CodeList;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Money;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * One form as it is being read: what was typed, what it may name, and the problems found
 * so far. Its methods read single values, and note a problem where one can't be.
 *
 * @param editor who typed it
 * @param form what was typed
 * @param reason why the record is changed; empty when not said
 * @param before the record as it is now, or {@code null} for a new one
 * @param today the day in the office
 */
record Reading(Editor editor, ActivityForm form, String reason, @Nullable FormRecord before, LocalDate today,
		Known known, References references, FormProblems problems) {

	/** The longest title, in characters. */
	static final int TITLE = 300;

	/** The longest text, in characters. */
	static final int TEXT = 10_000;

	/** Nothing that is recorded here was earlier. */
	private static final int FIRST_YEAR = 1990;

	private static final int LAST_YEAR = 2100;

	private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");

	void problem(String field, String message, Object... values) {
		this.problems.add(field, "rule." + message, values);
	}

	/** The date typed in a field, or null when empty or no date. */
	@Nullable PartialDate date(String field, String typed) {
		if (typed.isEmpty()) {
			return null;
		}
		Optional<PartialDate> date = TypedDate.read(typed);
		if (date.isEmpty()) {
			problem(field, "date", typed);
			return null;
		}
		if (date.get().first().getYear() < FIRST_YEAR || date.get().first().getYear() > LAST_YEAR) {
			problem(field, "date.range", typed);
			return null;
		}
		return date.get();
	}

	/** The number of people typed in a field, or null when empty or no number. */
	@Nullable Integer people(String field, String typed) {
		String digits = TypedNumber.digits(typed);
		if (digits.isEmpty()) {
			return null;
		}
		if (TypedNumber.isNegative(typed)) {
			problem(field, "people.negative", typed);
			return null;
		}
		if (!WHOLE.matcher(digits).matches()) {
			problem(field, "people", typed);
			return null;
		}
		return Integer.valueOf(digits);
	}

	/** The amount or quantity typed in a field, or null when empty or none. */
	@Nullable BigDecimal decimal(String field, String typed) {
		if (typed.isEmpty()) {
			return null;
		}
		Optional<BigDecimal> number = TypedNumber.read(typed);
		if (number.isEmpty()) {
			String kind = TypedNumber.isNegative(typed) ? ".negative"
					: (TypedNumber.isAmbiguous(typed) ? ".which" : "");
			problem(field, "decimal" + kind, typed);
		}
		return number.orElse(null);
	}

	/** The amount in a row with its currency, or null where neither was typed. */
	@Nullable Money money(String base, FormRow row) {
		BigDecimal amount = decimal(base + ".amount", row.get("amount"));
		String currency = row.get("currency");
		if (row.get("amount").isEmpty()) {
			return null;
		}
		if (!this.known.has(CodeList.CURRENCY, currency)) {
			problem(base + ".currency", "currency", row.get("amount"));
			return null;
		}
		return (amount != null) ? new Money(amount, currency) : null;
	}

	/** A code of a list, or null when empty or not in the list. */
	@Nullable String code(String field, CodeList list, String code) {
		if (code.isEmpty()) {
			return null;
		}
		if (!this.known.has(list, code)) {
			problem(field, "code", code);
			return null;
		}
		return code;
	}

	/** The words typed in both languages, or null when both are empty. */
	@Nullable Text text(String field, String column, int longest) {
		return text(field + "En", this.form.get(field + "En"), field + "Ru", this.form.get(field + "Ru"),
				(this.before != null) ? this.before.texts().get(column) : null, longest);
	}

	@Nullable Text text(String fieldEn, String en, String fieldRu, String ru, @Nullable Text earlier, int longest) {
		tooLong(fieldEn, en, longest);
		tooLong(fieldRu, ru, longest);
		return TypedText.of(en, ru, earlier);
	}

	/** Notes a problem with words that are too long to be kept. */
	void tooLong(String field, String typed, int longest) {
		if (typed.length() > longest) {
			problem(field, "long", longest, typed.length());
		}
	}

	/** The same place of the record as it is now; empty for a new one. */
	String earlier(String field) {
		return (this.before != null) ? Objects.requireNonNull(this.before).form().get(field) : "";
	}

}
