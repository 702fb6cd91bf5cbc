package org.roca.portfolio.organisation;

import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.roca.portfolio.organisation.Organisation.Part;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.lookup.Directory;
import org.roca.portfolio.shared.lookup.LookupKind;
import org.roca.portfolio.shared.lookup.NewNames;
import org.roca.portfolio.shared.lookup.NewRecord;

/**
 * Agencies, and partners that take part like one. An organisation of the same name and
 * country that was no agency so far, such as a donor, becomes one.
 */
@Component
class AgencyDirectory implements Directory.Open {

	private static final String TABLE = "organisation";

	private final Organisations organisations;

	private final NewNames names;

	AgencyDirectory(Organisations organisations, NewNames names) {
		this.organisations = organisations;
		this.names = names;
	}

	@Override
	public LookupKind kind() {
		return LookupKind.AGENCIES;
	}

	@Override
	public String names() {
		return TABLE;
	}

	@Override
	public String records() {
		return OrganisationRecords.namedBy("activity_organisation");
	}

	@Override
	public Condition inView(Scope scope) {
		return Condition.of("r.agency or r.partner").and(scope.organisations("r"));
	}

	@Override
	public long add(Editor editor, NewRecord record) {
		Optional<Long> same = this.names.same(TABLE, record, false);
		if (same.isPresent()) {
			Organisation known = this.organisations.findById(same.get()).orElseThrow();
			known.takesPart(Part.AGENCY);
			return this.organisations.saveAndFlush(known).id().value();
		}
		Organisation organisation = new Organisation(this.names.freeSlug(TABLE, record), Text.typed(record.name()),
				NewRecord.required(record.kind()), Set.of(Part.AGENCY));
		organisation.identify(record.country(), null, null, null);
		return this.organisations.saveAndFlush(organisation).id().value();
	}

}
