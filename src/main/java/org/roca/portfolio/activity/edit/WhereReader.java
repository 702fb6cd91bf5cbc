package org.roca.portfolio.activity.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.roca.portfolio.activity.Share;
import org.roca.portfolio.activity.Venue;
import org.roca.portfolio.project.PlaceId;
import org.roca.portfolio.project.SiteId;
import org.roca.portfolio.reference.CodeLists.CodeList;
import org.roca.portfolio.shared.Text;

/** Where it is held, and which countries benefit. */
@Component
@Order(3)
class WhereReader implements SectionReader {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	@Override
	public Change read(Reading in) {
		Venue.Mode mode = mode(in);
		String country = in.code("country", CodeList.COUNTRY, in.form().get("country"));
		Text hall = in.text("venue", "venue", Reading.TITLE);
		List<Share> shares = shares(in);
		boolean places = in.references().check(in, FormGroup.PLACE, "");
		boolean sites = in.references().check(in, FormGroup.SITES, "");
		if (!places || !sites) {
			return Change.NONE;
		}
		return (activity) -> {
			PlaceId place = in.references()
				.ids(FormGroup.PLACE, "")
				.stream()
				.map(PlaceId::new)
				.findFirst()
				.orElse(null);
			boolean nothing = mode == null && country == null && place == null && hall == null;
			activity.isHeldAt(nothing ? null : new Venue(mode, country, place, hall),
					in.references().ids(FormGroup.SITES, "").stream().map(SiteId::new).toList());
			activity.benefits(shares);
		};
	}

	private static Venue.@Nullable Mode mode(Reading in) {
		String code = in.form().get("mode");
		if (code.isEmpty()) {
			return null;
		}
		Venue.Mode mode = Arrays.stream(Venue.Mode.values())
			.filter((each) -> each.code().equals(code))
			.findFirst()
			.orElse(null);
		if (mode == null) {
			in.problem("mode", "code", code);
		}
		return mode;
	}

	/** Shares are stated for all countries and make the whole, or for none. */
	private static List<Share> shares(Reading in) {
		List<Share> shares = new ArrayList<>();
		Set<String> named = new HashSet<>();
		List<FormRow> rows = in.form().rows(FormGroup.BENEFITS);
		int problems = in.problems().list().size();
		BigDecimal sum = BigDecimal.ZERO;
		int stated = 0;
		for (int number = 0; number < rows.size(); number++) {
			FormRow row = rows.get(number);
			String base = "benefits[" + number + "]";
			String country = in.code(base + ".country", CodeList.COUNTRY, row.get("country"));
			BigDecimal share = in.decimal(base + ".share", row.get("share").replace("%", ""));
			if (share != null && (share.signum() == 0 || share.compareTo(WHOLE) > 0)) {
				in.problem(base + ".share", "share", row.get("share"));
				continue;
			}
			if (country == null && share != null && row.get("country").isEmpty()) {
				in.problem(base + ".country", "share.country");
			}
			else if (country != null && !named.add(country)) {
				in.problem(base + ".country", "twice");
			}
			else if (country != null) {
				shares.add(new Share(country, share));
				sum = (share != null) ? sum.add(share) : sum;
				stated += (share != null) ? 1 : 0;
			}
		}
		if (problems == in.problems().list().size() && stated > 0
				&& (stated < shares.size() || sum.compareTo(WHOLE) != 0)) {
			in.problem("benefits[0].share", (stated < shares.size()) ? "shares.part" : "shares.sum",
					sum.stripTrailingZeros().toPlainString());
			return List.of();
		}
		return shares;
	}

}
