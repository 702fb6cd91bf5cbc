package org.roca.portfolio.shared.lens;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * Through whose eyes and on which day a page is seen: the request attribute {@code lens}
 * of every page that can be seen so. Whoever looks through a lens changes nothing.
 *
 * @param donor the donor whose view is shown, null for one's own
 * @param asOf the day whose state is asked for, null for now
 */
public record Lens(@Nullable Donor donor, @Nullable AsOf asOf) {

	/** The request attribute that pages read. */
	public static final String ATTRIBUTE = "lens";

	/** The parameter that names a donor by its slug. */
	public static final String VIEW_AS = "view-as";

	/** The parameter that names a day. */
	public static final String AS_OF = "as-of";

	/** Parameters that every page understands. */
	public static final Set<String> PARAMETERS = Set.of(VIEW_AS, AS_OF);

	static final Lens CLEAR = new Lens(null, null);

	/** The lens of a request; a clear one where there is none. */
	public static Lens of(@Nullable HttpServletRequest request) {
		return (request != null && request.getAttribute(ATTRIBUTE) instanceof Lens lens) ? lens : CLEAR;
	}

	/** Whether the page is one's own view of now. */
	public boolean isClear() {
		return this.donor == null && this.asOf == null;
	}

	/**
	 * The part of an address that asks for this lens.
	 * @return {@code view-as=japan&as-of=2026-03-31}, nothing for a clear lens
	 */
	public String query() {
		return parameters().entrySet()
			.stream()
			.map((each) -> each.getKey() + "=" + each.getValue())
			.collect(Collectors.joining("&"));
	}

	/** Values of slugs and ISO days, which need no encoding. */
	Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (this.donor != null) {
			parameters.put(VIEW_AS, this.donor.slug());
		}
		if (this.asOf != null) {
			parameters.put(AS_OF, this.asOf.day().toString());
		}
		return parameters;
	}

	/**
	 * A donor as whom the office looks.
	 *
	 * @param id the key of the organisation
	 * @param slug its code in addresses
	 */
	public record Donor(long id, String slug, Text name) {
	}

	/**
	 * A day, at whose end pages are shown.
	 *
	 * @param day the day in the office's time zone
	 * @param today the day on which it was asked for; a day that is not over shows now
	 */
	public record AsOf(LocalDate day, LocalDate today) {

		/** Whether the day is over, so that its last state is known. */
		public boolean isPast() {
			return this.day.isBefore(this.today);
		}

		/** Whether the day has not begun. */
		public boolean isFuture() {
			return this.day.isAfter(this.today);
		}

	}

}
