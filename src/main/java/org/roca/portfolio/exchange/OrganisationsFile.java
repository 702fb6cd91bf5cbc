package org.roca.portfolio.exchange;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.organisation.Acronym;
import org.roca.portfolio.organisation.Organisation;
import org.roca.portfolio.organisation.Organisation.Part;
import org.roca.portfolio.organisation.OrganisationName;
import org.roca.portfolio.organisation.Organisations;
import org.roca.portfolio.organisation.Succession;
import org.roca.portfolio.reference.CodeLists.CodeList;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Beneficiary agencies, donors and partners; a successor stands before its predecessor.
 */
@Component
@Order(3)
class OrganisationsFile implements DataFile<OrganisationsFile.Item> {

	private final Organisations organisations;

	OrganisationsFile(Organisations organisations) {
		this.organisations = organisations;
	}

	@Override
	public String name() {
		return "organisations.json";
	}

	@Override
	public Class<Item> itemType() {
		return Item.class;
	}

	@Override
	public void add(Item item, int position, Known known) {
		Organisation organisation = new Organisation(item.slug, item.name,
				known.codes().require(CodeList.ORGANISATION_KIND, item.kind), Set.copyOf(item.parts));
		organisation.identify(known.codes().check(CodeList.COUNTRY, item.country), item.acronym, item.note,
				known.citations().of(item.source));
		organisation.isAlsoCalled(item.names);
		item.successors
			.forEach((next) -> organisation.wasSucceeded(new Succession(known.organisations().get(next.organisation),
					next.happened, next.note, known.citations().of(next.source))));
		known.organisations().add(item.slug, this.organisations.save(organisation).id());
	}

	record Item(String slug, Text name, @Nullable Acronym acronym, String kind, @Nullable String country,
			List<Part> parts, List<OrganisationName> names, List<Successor> successors, @Nullable Text note,
			SourceItem source) {
	}

	record Successor(String organisation, @Nullable PartialDate happened, @Nullable Text note, SourceItem source) {
	}

}
