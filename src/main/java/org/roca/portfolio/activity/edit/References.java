package org.roca.portfolio.activity.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.lookup.Around;
import org.roca.portfolio.shared.lookup.Choice;
import org.roca.portfolio.shared.lookup.LookupKind;
import org.roca.portfolio.shared.lookup.Lookups;
import org.roca.portfolio.shared.lookup.NamedField;
import org.roca.portfolio.shared.lookup.NewRecord;
import org.roca.portfolio.shared.lookup.Resolution;
import org.roca.portfolio.shared.lookup.Resolution.Resolved;
import org.roca.portfolio.shared.lookup.Resolution.ToAdd;
import org.roca.portfolio.shared.Scope;

/**
 * The records of registers that a form names: projects, agencies, donors, sites, the
 * place. Each is known under the name of its field: {@code people[0]},
 * {@code equipment[2].recipient}.
 */
public final class References {

	private final Map<String, Resolution> resolutions = new LinkedHashMap<>();

	private final Map<String, LookupKind> kinds = new LinkedHashMap<>();

	private final Lookups lookups;

	private final Editor editor;

	private References(Lookups lookups, Editor editor) {
		this.lookups = lookups;
		this.editor = editor;
	}

	/**
	 * Looks up the project that a form names to lead it, and puts it into the form; none
	 * where the name leads to none. A form that chooses it from a list names none.
	 */
	static References ofLead(Lookups lookups, Editor editor, ActivityForm form) {
		References found = new References(lookups, editor);
		found.ask(form, List.of(NamedPart.LEAD), Around.NOTHING);
		Resolution lead = found.of(NamedPart.LEAD.base(0));
		if (lead != null) {
			Choice meant = lead.choice();
			form.set("project", (meant != null) ? meant.slug() : "");
		}
		return found;
	}

	/** Looks up every name of a form, by one or two queries for each register. */
	static References of(Lookups lookups, Editor editor, ActivityForm form) {
		References found = ofLead(lookups, editor, form);
		found.ask(form, List.of(NamedPart.JOINT), Around.NOTHING);
		found.tick(form);
		found.ask(form, NamedPart.OF_PROJECT, new Around(form.get("country"), form.get("project")));
		return found;
	}

	/** Ticks the projects that were named to share it; what is not clear stays named. */
	private void tick(ActivityForm form) {
		List<FormRow> rows = form.rows(FormGroup.JOINT);
		List<FormRow> unclear = new ArrayList<>();
		for (int number = 0; number < rows.size(); number++) {
			Resolution answer = this.resolutions.remove(NamedPart.JOINT.base(number));
			Choice meant = (answer != null) ? answer.choice() : null;
			if (meant != null) {
				form.add("further", meant.slug());
			}
			else if (answer != null && answer.problem() != null) {
				this.resolutions.put(NamedPart.JOINT.base(unclear.size()), answer);
				unclear.add(rows.get(number));
			}
		}
		rows.clear();
		rows.addAll(unclear);
	}

	private void ask(ActivityForm form, List<NamedPart> parts, Around around) {
		Map<LookupKind, Map<String, NamedField>> asked = new EnumMap<>(LookupKind.class);
		parts.forEach((part) -> {
			List<FormRow> rows = form.rows(part.group());
			for (int number = 0; number < rows.size(); number++) {
				asked.computeIfAbsent(part.kind(), (kind) -> new LinkedHashMap<>())
					.put(part.base(number), part.field(rows.get(number)));
			}
		});
		asked.forEach((kind, fields) -> {
			List<String> bases = List.copyOf(fields.keySet());
			List<Resolution> answers = this.lookups.resolve(Scope.office(), this.editor, kind,
					List.copyOf(fields.values()), around);
			for (int number = 0; number < bases.size(); number++) {
				this.resolutions.put(bases.get(number), answers.get(number));
				this.kinds.put(bases.get(number), kind);
			}
		});
	}

	/** What a field's name means, for the page; null when the form has no such field. */
	public @Nullable Resolution of(String base) {
		return this.resolutions.get(base);
	}

	/** Writes the slug of each record that is meant, and no other, behind its name. */
	void settle(ActivityForm form) {
		NamedPart.ALL.forEach((part) -> {
			List<FormRow> rows = form.rows(part.group());
			for (int number = 0; number < rows.size(); number++) {
				Resolution answer = this.resolutions.get(part.base(number));
				Choice meant = (answer != null) ? answer.choice() : null;
				rows.get(number).set(part.prefix() + "slug", (meant != null) ? meant.slug() : "");
			}
		});
	}

	/** Notes a problem for each name that leads to no record. */
	boolean check(Reading in, FormGroup group, String prefix) {
		boolean all = true;
		for (int number = 0; number < in.form().rows(group).size(); number++) {
			String base = NamedPart.of(group, prefix).base(number);
			Resolution answer = this.resolutions.get(base);
			if (answer != null && answer.problem() != null) {
				in.problems()
					.add(base + ".name", answer.problem().key(),
							in.form().rows(group).get(number).get(prefix + "name"));
				all = false;
			}
		}
		return all;
	}

	/** The keys of all records that a part names, new ones added. */
	List<Long> ids(FormGroup group, String prefix) {
		List<Long> ids = new ArrayList<>();
		NamedPart part = NamedPart.of(group, prefix);
		for (int number = 0; this.resolutions.containsKey(part.base(number)); number++) {
			id(part.base(number)).ifPresent(ids::add);
		}
		return ids;
	}

	/**
	 * The key of the record that a field names, a new one added; empty when it names
	 * none.
	 */
	Optional<Long> id(String base) {
		Resolution answer = this.resolutions.get(base);
		if (answer instanceof Resolved resolved) {
			return Optional.of(resolved.id());
		}
		if (answer instanceof ToAdd toAdd) {
			return Optional.of(this.lookups.add(this.editor, this.kinds.get(base), toAdd.record()));
		}
		return Optional.empty();
	}

}
