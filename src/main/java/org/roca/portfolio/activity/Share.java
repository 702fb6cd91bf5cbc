package org.roca.portfolio.activity;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A country that benefits from an activity, and how much of the activity is for it.
 *
 * @param countryIso the country
 * @param share per cent of the activity; {@code null} when it is not split
 */
@Embeddable
public record Share(@JdbcTypeCode(SqlTypes.CHAR) String countryIso, @Nullable BigDecimal share) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	public Share {
		if (share != null && (share.signum() <= 0 || share.compareTo(WHOLE) > 0)) {
			throw new IllegalArgumentException("A share is more than 0 and at most 100 per cent: " + share);
		}
	}

	/**
	 * A country of an activity that is not split.
	 * @param country the country
	 * @return the country without a share
	 */
	public static Share unsplit(String country) {
		return new Share(country, null);
	}

	/**
	 * Shares are stated for all countries and make the whole, or for none.
	 * @param shares the shares of one activity
	 * @throws IllegalArgumentException if they are stated in part or miss 100 per cent
	 */
	static void requireWhole(Collection<Share> shares) {
		if (shares.stream().allMatch((share) -> share.share == null)) {
			return;
		}
		BigDecimal sum = shares.stream()
			.map(Share::share)
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		if (shares.stream().anyMatch((share) -> share.share == null) || sum.compareTo(WHOLE) != 0) {
			throw new IllegalArgumentException("The shares of the countries do not make 100 per cent: " + sum);
		}
	}

}
