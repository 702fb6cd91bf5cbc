package org.roca.portfolio.shared.document.xlsx;

import org.roca.portfolio.shared.document.Plain;
import org.roca.portfolio.shared.document.Wording;

/**
 * Text on its way into a cell. A cell holds 32,767 characters; of a longer text the cell
 * itself says how much is missing, and the workbook how many such texts there are.
 */
class CellText {

	static final int LONGEST = 32_767;

	private final Wording wording;

	private int cuts;

	CellText(Wording wording) {
		this.wording = wording;
	}

	String of(String words) {
		String text = Plain.harmless(Plain.text(words));
		if (text.length() <= LONGEST) {
			return text;
		}
		this.cuts++;
		// The number of what is missing is at most as long as that of all.
		int room = LONGEST - remark(text.length()).length();
		int end = Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
		return text.substring(0, end) + remark(text.length() - end);
	}

	int cuts() {
		return this.cuts;
	}

	private String remark(int missing) {
		return " \u2026 [" + this.wording.count("document.sheet.cut", missing) + "]";
	}

}
