package org.roca.portfolio.activity;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.lookup.LookupKind;
import org.roca.portfolio.shared.lookup.Lookups;
import org.roca.portfolio.shared.measure.FacetQueries;
import org.roca.portfolio.shared.measure.Facets;
import org.roca.portfolio.shared.web.Words;

/**
 * Reads what the filters of the list offer. Who looks for an agency, donor, site or town
 * finds it as in a form, by any of its names in any spelling; projects, pillars and
 * countries are found by parts of their codes and names.
 */
@Component
@Transactional(readOnly = true)
public class ChoiceQueries {

	private static final int MOST_FOUND = 50;

	private static final String NAMED = """
			select distinct n.code from search_name n where n.kind = :kind and strpos(n.folded, folded(:typed)) > 0
			order by 1 limit :most""";

	private static final String PILLARS = """
			select l.code from pillar l where strpos(lower(concat_ws(' ', l.code, l.name_en, l.name_ru)), lower(:typed)) > 0
			order by 1 limit :most""";

	private final JdbcClient jdbc;

	private final FacetQueries facets;

	private final VocabularyQueries vocabularies;

	private final Lookups lookups;

	private final Words words;

	ChoiceQueries(JdbcClient jdbc, FacetQueries facets, VocabularyQueries vocabularies, Lookups lookups, Words words) {
		this.jdbc = jdbc;
		this.facets = facets;
		this.vocabularies = vocabularies;
		this.lookups = lookups;
		this.words = words;
	}

	/**
	 * What all filters of a page offer.
	 * @param params the query of the address, for what is looked for in long lists
	 * @param vocabulary takes the names of what is offered
	 */
	public ListChoices choices(Scope scope, ActivityFilter filter, MultiValueMap<String, String> params,
			Vocabulary vocabulary) {
		return choices(scope, filter, FacetQueries.FILTERS, looked(params, ListChoices.LONG), vocabulary);
	}

	/** What the address looks for in long lists, by filter. */
	static Map<FilterName, String> looked(MultiValueMap<String, String> params, Iterable<FilterName> names) {
		Map<FilterName, String> looked = new EnumMap<>(FilterName.class);
		for (FilterName name : names) {
			String typed = ListReader.typed(params, ListReader.FIND + name.param());
			if (typed != null) {
				looked.put(name, typed);
			}
		}
		return looked;
	}

	/**
	 * What filters offer.
	 * @param filters which filters
	 * @param looked what is looked for in long lists, by filter
	 * @param vocabulary takes the names of what is offered
	 */
	ListChoices choices(Scope scope, ActivityFilter filter, Set<FilterName> filters, Map<FilterName, String> looked,
			Vocabulary vocabulary) {
		Map<FilterName, List<String>> found = new EnumMap<>(FilterName.class);
		looked.forEach((name, typed) -> found.put(name, find(scope, name, typed)));
		Set<String> besides = new LinkedHashSet<>();
		found.values().forEach(besides::addAll);
		filter.values().values().forEach(besides::addAll);
		FacetQueries.FILTERS.forEach((name) -> besides.addAll(name.words()));
		besides.add(FilterName.UNKNOWN);
		vocabulary.of(FilterName.TYPE).keySet().forEach(besides::add);
		vocabulary.of(FilterName.FIELD).keySet().forEach(besides::add);
		vocabulary.of(FilterName.AGENCY_KIND).keySet().forEach(besides::add);
		Facets counted = this.facets.facets(scope, filter, filters, ListChoices.MOST, besides);
		Set<String> codes = counted.codes(ListChoices.LONG);
		codes.addAll(besides);
		vocabulary.add(this.vocabularies.vocabulary(scope, codes));
		found.replaceAll((name, fitting) -> fitting.stream().filter(vocabulary.of(name)::containsKey).toList());
		return new ListChoices(filter, counted, vocabulary, looked, found);
	}

	private List<String> find(Scope scope, FilterName name, String typed) {
		return switch (name) {
			case AGENCY -> this.lookups.slugs(scope, LookupKind.AGENCIES, typed, this.words.reader());
			case DONOR -> this.lookups.slugs(scope, LookupKind.DONORS, typed, this.words.reader());
			case SITE -> this.lookups.slugs(scope, LookupKind.SITES, typed, this.words.reader());
			case PLACE -> this.lookups.slugs(scope, LookupKind.PLACES, typed, this.words.reader());
			case PILLAR -> named(PILLARS, "", typed);
			case PROJECT -> named(NAMED, "project", typed);
			case COUNTRY, BENEFITS -> named(NAMED, "country", typed);
			default -> throw new IllegalArgumentException("A short list is not looked through: " + name);
		};
	}

	private List<String> named(String sql, String kind, String typed) {
		return this.jdbc.sql(sql)
			.param("kind", kind)
			.param("typed", typed)
			.param("most", MOST_FOUND)
			.query(String.class)
			.list();
	}

}
