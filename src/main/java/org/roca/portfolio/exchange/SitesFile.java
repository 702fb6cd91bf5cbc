package org.roca.portfolio.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.project.Coordinates;
import org.roca.portfolio.project.Site;
import org.roca.portfolio.project.Sites;
import org.roca.portfolio.reference.CodeLists.CodeList;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sites; the second side of a crossing names the first. */
@Component
@Order(8)
class SitesFile implements DataFile<SitesFile.Item> {

	private final Sites sites;

	SitesFile(Sites sites) {
		this.sites = sites;
	}

	@Override
	public String name() {
		return "sites.json";
	}

	@Override
	public Class<Item> itemType() {
		return Item.class;
	}

	@Override
	public void add(Item item, int position, Known known) {
		Codes codes = known.codes();
		Site site = new Site(item.slug, item.name, codes.require(CodeList.SITE_KIND, item.kind),
				known.projects().get(item.project), known.citations().of(item.source));
		site.lies(codes.require(CodeList.COUNTRY, item.country), codes.check(CodeList.COUNTRY, item.neighbour),
				item.mode, item.point);
		site.describe(item.opened, item.note);
		site.isAlsoCalled(item.names);
		known.sites().add(item.slug, this.sites.save(site));
		if (item.opposite != null) {
			site.faces(known.sites().get(item.opposite));
		}
	}

	record Item(String slug, Text name, List<String> names, String kind, String project, String country,
			@Nullable String neighbour, Site.@Nullable Mode mode, @Nullable PartialDate opened,
			@Nullable Coordinates point, @Nullable String opposite, @Nullable Text note, SourceItem source) {
	}

}
