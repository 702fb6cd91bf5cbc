package org.roca.portfolio.shared.lens;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.web.NotFoundException;

/** Reads from an address which lens it asks for. */
@Component
class LensReader {

	/** As addresses write a day, and as people do. */
	private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

	private static final Pattern TYPED = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");

	private final DonorEyes eyes;

	private final Clock clock;

	LensReader(DonorEyes eyes, Clock clock) {
		this.eyes = eyes;
		this.clock = clock;
	}

	/**
	 * The lens that is asked for. Someone who sees as a donor can't see as another.
	 * @throws NotFoundException if there is no such donor
	 * @throws UnreadableDayException if the day is none
	 */
	Lens read(HttpServletRequest request) {
		String day = given(request, Lens.AS_OF);
		Lens.AsOf asOf = (day != null) ? new Lens.AsOf(day(day), LocalDate.now(this.clock)) : null;
		String slug = given(request, Lens.VIEW_AS);
		Lens.Donor donor = (slug != null && this.eyes.mayLook())
				? this.eyes.look(slug, request).orElseThrow(() -> new NotFoundException("donor", slug)) : null;
		return (donor != null || asOf != null) ? new Lens(donor, asOf) : Lens.CLEAR;
	}

	private static @Nullable String given(HttpServletRequest request, String name) {
		String value = request.getParameter(name);
		return (value != null && !value.isBlank()) ? value.strip() : null;
	}

	private static LocalDate day(String text) {
		Matcher iso = ISO.matcher(text);
		Matcher typed = TYPED.matcher(text);
		try {
			if (iso.matches()) {
				return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
			}
			if (typed.matches()) {
				return LocalDate.of(number(typed, 3), number(typed, 2), number(typed, 1));
			}
		}
		catch (DateTimeException ex) {
			throw new UnreadableDayException(text, ex);
		}
		throw new UnreadableDayException(text, null);
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

}
