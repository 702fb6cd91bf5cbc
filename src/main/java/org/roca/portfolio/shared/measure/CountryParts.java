package org.roca.portfolio.shared.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.tally.Column;
import org.roca.portfolio.shared.tally.Numbers;
import org.roca.portfolio.shared.tally.Tally;
import org.roca.portfolio.shared.tally.Stated;

/** Adds up what belongs to one country, in ten-thousandths of an activity. */
final class CountryParts {

	/** An activity, or its participants, in ten-thousandths: decimals of a share. */
	private static final int WHOLE = 10_000;

	private static final int DECIMALS = 4;

	private long part;

	private long participants;

	private boolean stated;

	private long alone;

	private long shared;

	private long regional;

	private CountryParts() {
	}

	/** The parts of a selection, in the order of the countries' codes. */
	static List<CountryPart> of(Tally tally, RoaringBitmap rows) {
		Column countries = tally.column(FilterName.BENEFITS);
		Numbers people = tally.numbers(Stated.PARTICIPANTS);
		Map<String, CountryParts> parts = new TreeMap<>();
		RoaringBitmap.andNot(rows, countries.unknown()).forEach((IntConsumer) (row) -> {
			int[] its = countries.at(row);
			int @Nullable [] shares = tally.shares(row);
			Long number = people.isStated(row) ? (Long) (long) people.at(row) : null;
			for (int i = 0; i < its.length; i++) {
				CountryParts country = parts.computeIfAbsent(countries.code(its[i]), (code) -> new CountryParts());
				if (its.length == 1) {
					country.alone++;
					country.add(WHOLE, number);
				}
				else if (shares != null) {
					country.shared++;
					country.add(Math.max(shares[i], 0), number);
				}
				else {
					country.regional++;
				}
			}
		});
		List<CountryPart> made = new ArrayList<>();
		parts.forEach((code, country) -> made.add(country.part(code)));
		return made;
	}

	private void add(int share, @Nullable Long number) {
		this.part += share;
		if (number != null) {
			this.participants += share * number;
			this.stated = true;
		}
	}

	private CountryPart part(String code) {
		return new CountryPart(code, decimal(this.part), this.stated ? decimal(this.participants) : null, this.alone,
				this.shared, this.regional);
	}

	private static BigDecimal decimal(long tenThousandths) {
		return BigDecimal.valueOf(tenThousandths, DECIMALS);
	}

}
