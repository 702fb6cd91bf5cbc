package org.roca.portfolio.activity.edit;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * An activity on record, as a form.
 *
 * @param id the key of the record
 * @param reference its reference
 * @param version how often it was changed; the version a form is opened on
 * @param projectId the key of the project that leads it
 * @param projectCode the project's code as written: {@code XAC/K22}
 * @param reviewState how far its review has come, as the database writes it
 * @param texts its words in both languages with the state of their translation, by the
 * name of the column without language
 * @param items the words of equipment and works
 * @param purposes the words about its money
 * @param form everything a person can change
 */
public record FormRecord(long id, String reference, int version, long projectId, String projectCode, String reviewState,
		Map<String, @Nullable Text> texts, List<Text> items, List<Text> purposes, ActivityForm form) {
}
