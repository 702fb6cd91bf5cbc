package org.roca.portfolio.activity.edit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.WordDiff.Piece;

/**
 * A value of a record in words.
 *
 * @param pieces the words; empty where there is no value
 * @param language the language that the words are written in, or {@code null} for the
 * reader's
 * @param none the key of what is said where there is no value: an empty field is not
 * known, a row is not in the list
 */
public record Shown(List<Piece> pieces, @Nullable String language, String none) {

	/** Whether there is no value. */
	public boolean isEmpty() {
		return this.pieces.isEmpty();
	}

	/** The words alone. */
	public String text() {
		return String.join("", this.pieces.stream().map(Piece::text).toList());
	}

}
