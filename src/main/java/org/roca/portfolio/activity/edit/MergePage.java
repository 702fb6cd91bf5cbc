package org.roca.portfolio.activity.edit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.activity.edit.Merge.Side;
import org.roca.portfolio.shared.Text;

/**
 * The page that lets a person choose where somebody else changed the same. It carries all
 * that the person typed, so that nothing is lost whatever is chosen.
 *
 * @param reference the record
 * @param title its title as it is now
 * @param opened who saved the version that this person opened, and when
 * @param others who saved since, one line for each person
 * @param now when the form was sent
 * @param asked the values to choose from
 * @param merged the values that need no choice
 * @param kept whether what this person typed is kept as a draft
 * @param action the button that was pressed on the form
 * @param fields what the page sends along: everything typed, and of the page itself the
 * versions that it is about
 */
public record MergePage(String reference, Text title, @Nullable Author opened, List<Author> others, Instant now,
		List<Asked> asked, List<Merged> merged, boolean kept, String action, Map<String, List<String>> fields) {

	/** How many values were changed by one of them or both. */
	public int changed() {
		return this.asked.size() + this.merged.size();
	}

	/** Where the choices are sent to. */
	public String address() {
		return "/activities/" + this.reference + "/edit";
	}

	/**
	 * A value that both changed.
	 *
	 * @param field the name of the choice among the fields of the page
	 * @param label what the value is called
	 * @param author who saved it meanwhile
	 * @param sides the choices, in the order to show them
	 */
	public record Asked(String field, String label, Author author, List<Alternative> sides) {
	}

	/**
	 * One choice.
	 *
	 * @param side whose value it is
	 * @param value the value, with what it makes of the one before both
	 */
	public record Alternative(Side side, Shown value) {
	}

	/**
	 * A value that only one changed, or both alike.
	 *
	 * @param author who else changed it; {@code null} where only this person did
	 * @param own whether this person changed it
	 */
	public record Merged(ShownChange change, @Nullable Author author, boolean own) {
	}

}
