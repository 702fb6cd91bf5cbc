package org.roca.portfolio.programme;

import java.util.List;

import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Text;

/** Programmes for tests. */
public final class ProgrammeMother {

	private ProgrammeMother() {
	}

	/** Saves a programme of one sub-programme and gives its thematic areas. */
	public static List<ThematicArea> areas(Programmes programmes, Citation citation, String... slugs) {
		Programme programme = new Programme("programme-of-" + slugs[0], Text.english("A programme"), 2015, 2019,
				citation);
		SubProgramme part = new SubProgramme(1, Text.english("A sub-programme"), null, citation);
		for (int index = 0; index < slugs.length; index++) {
			part.group(new ThematicArea(index + 1, slugs[index], Text.english("Area " + slugs[index]), citation));
		}
		programme.include(part);
		programmes.save(programme);
		return part.areas();
	}

}
