package org.roca.portfolio.activity.edit;

import java.util.List;
import java.util.stream.Stream;

import org.roca.portfolio.shared.lookup.LookupKind;
import org.roca.portfolio.shared.lookup.NamedField;

/**
 * A part of the form whose rows name a record of a register.
 *
 * @param group the part
 * @param prefix before the columns of the name: {@code recipient.}, empty where a row
 * names one record only
 * @param kind the register
 */
record NamedPart(FormGroup group, String prefix, LookupKind kind) {

	static final NamedPart LEAD = new NamedPart(FormGroup.LEAD, "", LookupKind.LEADS);

	static final NamedPart JOINT = new NamedPart(FormGroup.JOINT, "", LookupKind.PROJECTS);

	/** Those whose records are found in the light of the project. */
	static final List<NamedPart> OF_PROJECT = List.of(new NamedPart(FormGroup.PLACE, "", LookupKind.PLACES),
			new NamedPart(FormGroup.SITES, "", LookupKind.SITES),
			new NamedPart(FormGroup.PEOPLE, "", LookupKind.AGENCIES),
			new NamedPart(FormGroup.DONORS, "", LookupKind.DONORS),
			new NamedPart(FormGroup.EQUIPMENT, "recipient.", LookupKind.AGENCIES),
			new NamedPart(FormGroup.EQUIPMENT, "site.", LookupKind.SITES));

	static final List<NamedPart> ALL = Stream.concat(Stream.of(LEAD, JOINT), OF_PROJECT.stream()).toList();

	static NamedPart of(FormGroup group, String prefix) {
		return ALL.stream()
			.filter((part) -> part.group == group && part.prefix.equals(prefix))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * The name of the field in a row: {@code people[0]}, {@code equipment[2].recipient}.
	 */
	String base(int number) {
		String row = this.group.code() + "[" + number + "]";
		return this.prefix.isEmpty() ? row : row + "." + this.prefix.substring(0, this.prefix.length() - 1);
	}

	/** What was typed there. */
	NamedField field(FormRow row) {
		return NamedField.of((part) -> row.get(this.prefix + part));
	}

}
