package org.roca.portfolio.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The sections of a report or template as numbers order them. A section without a number
 * is left out; of two with the same number, the one that usually comes first does.
 *
 * @param chosen the codes, in their order
 * @param unread the codes whose number can't be read
 */
public record SectionOrder(List<String> chosen, List<String> unread) {

	/** Stands before the code of a section in the name of the field with its number. */
	public static final String FIELD = "place.";

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

	private static final int STEP = 10;

	/**
	 * Reads what was typed.
	 * @param fields the values of a form by name
	 * @param codes the sections that can be chosen, in their usual order
	 */
	public static SectionOrder read(Map<String, String> fields, List<String> codes) {
		List<String> chosen = new ArrayList<>();
		List<String> unread = new ArrayList<>();
		for (String code : codes) {
			String typed = typed(fields, code);
			if (!typed.isEmpty()) {
				(NUMBER.matcher(typed).matches() ? chosen : unread).add(code);
			}
		}
		chosen.sort(Comparator.comparingInt((code) -> Integer.parseInt(typed(fields, code))));
		return new SectionOrder(List.copyOf(chosen), List.copyOf(unread));
	}

	/** The number to show for the section at this position, with room between. */
	public static String number(int position) {
		return String.valueOf((position + 1) * STEP);
	}

	private static String typed(Map<String, String> fields, String code) {
		return fields.getOrDefault(FIELD + code, "").strip();
	}

}
