package org.roca.portfolio.activity.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.roca.portfolio.activity.Equipment;
import org.roca.portfolio.organisation.OrganisationId;
import org.roca.portfolio.project.SiteId;
import org.roca.portfolio.shared.Money;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/** What was handed over and what works were done. */
@Component
@Order(5)
class DeliveryReader implements SectionReader {

	/** More than anybody hands over. */
	private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

	@Override
	public Change read(Reading in) {
		boolean recipients = in.references().check(in, FormGroup.EQUIPMENT, "recipient.");
		boolean sites = in.references().check(in, FormGroup.EQUIPMENT, "site.");
		List<Line> lines = new ArrayList<>();
		Set<Text> known = earlierItems(in);
		List<FormRow> rows = in.form().rows(FormGroup.EQUIPMENT);
		for (int number = 0; number < rows.size(); number++) {
			if (!rows.get(number).isBlank()) {
				Line line = line(in, "equipment[" + number + "]", rows.get(number), known);
				if (line != null) {
					lines.add(line);
				}
			}
		}
		if (!recipients || !sites) {
			return Change.NONE;
		}
		return (activity) -> activity.handsOver(lines.stream().map((line) -> line.equipment(in)).toList());
	}

	private static @Nullable Line line(Reading in, String base, FormRow row, Set<Text> known) {
		Text item = in.text(base + ".itemEn", row.get("itemEn"), base + ".itemRu", row.get("itemRu"), same(known, row),
				Reading.TITLE);
		if (item == null) {
			in.problem(base + ".itemEn", "item");
		}
		BigDecimal quantity = quantity(in, base + ".quantity", row.get("quantity"));
		Money worth = in.money(base, row);
		PartialDate handedOver = in.date(base + ".handedOver", row.get("handedOver"));
		if (handedOver != null && handedOver.first().isAfter(in.today())) {
			in.problem(base + ".handedOver", "future.handedOver", row.get("handedOver"));
		}
		in.tooLong(base + ".condition", row.get("condition"), Reading.TEXT);
		Optional<Equipment.Kind> kind = Arrays.stream(Equipment.Kind.values())
			.filter((each) -> each.code().equals(row.get("kind")))
			.findFirst();
		if (kind.isEmpty() && !row.get("kind").isEmpty()) {
			in.problem(base + ".kind", "code", row.get("kind"));
		}
		return (item != null) ? new Line(base, kind.orElse(Equipment.Kind.EQUIPMENT), item, quantity, worth, handedOver,
				row.get("condition")) : null;
	}

	private static @Nullable BigDecimal quantity(Reading in, String field, String typed) {
		BigDecimal quantity = in.decimal(field, typed);
		if (quantity != null && quantity.signum() == 0) {
			in.problem(field, "quantity", typed);
			return null;
		}
		if (quantity != null && quantity.compareTo(MOST) > 0) {
			in.problem(field, "quantity.most", typed);
			return null;
		}
		return quantity;
	}

	/** The translation's state of items that were not retyped stays what it is. */
	private static Set<Text> earlierItems(Reading in) {
		FormRecord before = in.before();
		return (before != null) ? new HashSet<>(before.items()) : Set.of();
	}

	private static @Nullable Text same(Set<Text> known, FormRow row) {
		return known.stream()
			.filter((text) -> row.get("itemEn").equals(text.en()) || row.get("itemRu").equals(text.ru()))
			.findFirst()
			.orElse(null);
	}

	/** A row that names something. */
	private record Line(String base, Equipment.Kind kind, Text item, @Nullable BigDecimal quantity,
			@Nullable Money worth, @Nullable PartialDate handedOver, String condition) {

		Equipment equipment(Reading in) {
			return new Equipment(this.kind, this.item, this.quantity, this.worth,
					in.references().id(this.base + ".recipient").map(OrganisationId::new).orElse(null),
					in.references().id(this.base + ".site").map(SiteId::new).orElse(null), this.handedOver,
					this.condition.isEmpty() ? null : this.condition);
		}

	}

}
