package org.roca.portfolio.activity.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.roca.portfolio.activity.ActivityMoney;
import org.roca.portfolio.shared.Money;
import org.roca.portfolio.shared.Text;

/**
 * What it costs, one amount of a kind, each in the currency it was agreed or stated in.
 */
@Component
@Order(6)
class MoneyReader implements SectionReader {

	@Override
	public Change read(Reading in) {
		List<ActivityMoney> amounts = new ArrayList<>();
		Set<ActivityMoney.Kind> found = EnumSet.noneOf(ActivityMoney.Kind.class);
		List<FormRow> rows = in.form().rows(FormGroup.MONEY);
		for (int number = 0; number < rows.size(); number++) {
			FormRow row = rows.get(number);
			if (row.isBlank()) {
				continue;
			}
			String base = "money[" + number + "]";
			Optional<ActivityMoney.Kind> kind = Arrays.stream(ActivityMoney.Kind.values())
				.filter((each) -> each.code().equals(row.get("kind")))
				.findFirst();
			if (kind.isEmpty()) {
				in.problem(base + ".kind", "money.kind");
			}
			else if (!found.add(kind.get())) {
				in.problem(base + ".kind", "money.twice");
			}
			if (row.get("amount").isEmpty()) {
				in.problem(base + ".amount", "money.amount");
			}
			Money money = in.money(base, row);
			Text what = in.text(base + ".whatEn", row.get("whatEn"), base + ".whatRu", row.get("whatRu"), what(in, row),
					Reading.TITLE);
			if (kind.isPresent() && money != null) {
				amounts.add(new ActivityMoney(kind.get(), money, what));
			}
		}
		return (activity) -> activity.costs(amounts);
	}

	private static @Nullable Text what(Reading in, FormRow row) {
		FormRecord before = in.before();
		return (before == null) ? null
				: before.purposes()
					.stream()
					.filter((text) -> row.get("whatEn").equals(text.en()) || row.get("whatRu").equals(text.ru()))
					.findFirst()
					.orElse(null);
	}

}
