package org.roca.portfolio.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.filter.FilterName;

/** What else can be looked at from the page on which one is. */
@Component("pagePlaces")
class PagePlaces {

	/**
	 * Where the changes of what a page shows are found.
	 * @param path the path of the page
	 * @param query its query, with the question mark
	 * @return an address, null where the page is about no activities
	 */
	public @Nullable String changes(String path, String query) {
		return PageAddress.read(path + query)
			.filter((address) -> address.place().hasActivities())
			.flatMap((address) -> PageAddress.of("/changes", filters(address)))
			.map(PageAddress::href)
			.orElse(null);
	}

	/**
	 * Where what a page is about stands beside another.
	 * @param path the path of the page
	 * @return an address, null where it can't be compared
	 */
	public @Nullable String compare(String path) {
		return Place.at(path).map((place) -> switch (place) {
			case COUNTRY -> "/compare?by=country&left=" + place.code(path);
			case PROJECT -> "/compare?by=project&left=" + place.code(path);
			case OVERVIEW -> "/compare?by=period";
			case COUNTRIES -> "/compare?by=country";
			case PROJECTS -> "/compare?by=project";
			default -> null;
		}).orElse(null);
	}

	private static MultiValueMap<String, String> filters(PageAddress address) {
		MultiValueMap<String, String> filters = new LinkedMultiValueMap<>();
		Selections.activities(address).forEach((name, values) -> {
			if (FilterName.of(name).isPresent()) {
				filters.put(name, List.copyOf(values));
			}
		});
		return filters;
	}

}
