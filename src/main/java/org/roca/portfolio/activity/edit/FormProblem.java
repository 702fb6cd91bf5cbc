package org.roca.portfolio.activity.edit;

import java.util.List;

/**
 * What is wrong with a field, and how to put it right.
 *
 * @param field the name of the field: {@code actualEnd}, {@code people[0].women}
 * @param message the key of the sentence that says so
 * @param values what the sentence names, such as the dates as typed
 */
public record FormProblem(String field, String message, List<Object> values) {

	/** The name as an id in a page: brackets and points mean something else there. */
	public String id() {
		return id(this.field);
	}

	/** The id of a field's input. */
	public static String id(String field) {
		return field.replaceAll("[\\[\\].]+", "-");
	}

}
