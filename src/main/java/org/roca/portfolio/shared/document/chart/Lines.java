package org.roca.portfolio.shared.document.chart;

import java.util.ArrayList;
import java.util.List;

/** Words in lines of a width. A word that is wider than a line is broken. */
final class Lines {

	private Lines() {
	}

	static List<String> of(String words, Typeface face, double size, double width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : words.strip().split("\\s+")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (face.width(longer, size) > width && !line.isEmpty()) {
				lines.add(line.toString());
				line.setLength(0);
				longer = word;
			}
			line.setLength(0);
			line.append(broken(longer, face, size, width, lines));
		}
		lines.add(line.toString());
		return lines;
	}

	/** What is left of a word when the lines that it fills are taken. */
	private static String broken(String word, Typeface face, double size, double width, List<String> lines) {
		String rest = word;
		while (face.width(rest, size) > width && rest.codePointCount(0, rest.length()) > 1) {
			int end = rest.length();
			while (end > 1 && face.width(rest.substring(0, end), size) > width) {
				end = rest.offsetByCodePoints(end, -1);
			}
			end = Math.max(end, rest.offsetByCodePoints(0, 1));
			lines.add(rest.substring(0, end));
			rest = rest.substring(end);
		}
		return rest;
	}

}
