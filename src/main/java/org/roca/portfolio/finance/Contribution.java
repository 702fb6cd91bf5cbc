package org.roca.portfolio.finance;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.organisation.OrganisationId;
import org.roca.portfolio.shared.Aggregate;
import org.roca.portfolio.project.ProjectId;
import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Money;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * Money that a donor agreed for a project. Kept in the agreed currency; the amount in US
 * dollars is the one that the source states, not a conversion.
 */
@Entity
public class Contribution extends Aggregate {

	private static final String US_DOLLAR = "USD";

	@Column(name = "donor_id")
	private @Nullable OrganisationId donor;

	@Column(name = "project_id")
	private @Nullable ProjectId project;

	private @Nullable Money money;

	private @Nullable BigDecimal usdAmount;

	private @Nullable PartialDate agreed;

	private @Nullable Text purpose;

	private @Nullable Citation citation;

	protected Contribution() {
	}

	/**
	 * What a donor agreed to give.
	 * @param donor who gives
	 * @param project for which project
	 * @param money how much, more than zero
	 * @param usdAmount the US dollars that the source states, or {@code null}; for money
	 * in US dollars, the amount itself
	 */
	public Contribution(OrganisationId donor, ProjectId project, Money money, @Nullable BigDecimal usdAmount) {
		if (money.amount().signum() == 0) {
			throw new IllegalArgumentException("A contribution is more than zero");
		}
		boolean dollars = money.currency().equals(US_DOLLAR);
		if (dollars && usdAmount != null && usdAmount.compareTo(money.amount()) != 0) {
			throw new IllegalArgumentException("US dollars are worth themselves: " + usdAmount);
		}
		this.donor = donor;
		this.project = project;
		this.money = money;
		this.usdAmount = dollars ? money.amount() : usdAmount;
	}

	/**
	 * Says when and what for.
	 * @param date when it was agreed, or {@code null} when not known
	 * @param reason what it is for, or {@code null} when not told
	 * @param source who tells
	 */
	public void isAgreed(@Nullable PartialDate date, @Nullable Text reason, @Nullable Citation source) {
		this.agreed = date;
		this.purpose = reason;
		this.citation = source;
	}

}
