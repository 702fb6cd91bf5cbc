package org.roca.portfolio.shared.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.carrotsearch.hppc.LongHashSet;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntConsumer;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Named;
import org.roca.portfolio.shared.tally.Column;
import org.roca.portfolio.shared.tally.Question;
import org.roca.portfolio.shared.tally.Selector;
import org.roca.portfolio.shared.tally.Tallies;

/** Finds what activities name by counting, without looking them through. */
@Component
public class NamingQueries {

	private static final String YES = "yes";

	private final Tallies tallies;

	private final ChoiceCountQueries choices;

	NamingQueries(Tallies tallies, ChoiceCountQueries choices) {
		this.tallies = tallies;
		this.choices = choices;
	}

	private record ValuesQuestion(FilterName as,
			@Nullable FilterName by) implements Question<Map<String, List<String>>> {

		@Override
		public Map<String, List<String>> answer(Selector selector) {
			Column named = selector.tally().column(this.as);
			Column values = (this.by != null) ? selector.tally().column(this.by) : null;
			LongHashSet seen = new LongHashSet();
			Map<String, List<String>> found = new HashMap<>();
			selector.inView().forEach((IntConsumer) (row) -> {
				for (int name : named.at(row)) {
					for (int value : (values != null) ? values.at(row) : Column.SOME) {
						if (name != Column.UNKNOWN && value != Column.UNKNOWN
								&& seen.add(((long) name << Integer.SIZE) | value)) {
							found.computeIfAbsent(named.code(name), (slug) -> new ArrayList<>())
								.add((values != null) ? values.code(value) : YES);
						}
					}
				}
			});
			return Collections.unmodifiableMap(found);
		}

	}

	/** What the activities name that a person may see. */
	public Named.Names names(Scope scope) {
		return new Named.Names() {

			@Override
			public List<String> slugs(Named named, List<String> values) {
				return NamingQueries.this.choices
					.choices(scope, named.selection(values), Dimension.valueOf(named.as().name()))
					.keySet()
					.stream()
					.filter((slug) -> !FilterName.UNKNOWN.equals(slug))
					.toList();
			}

			@Override
			public Map<String, List<String>> values(Named named) {
				return NamingQueries.this.tallies.ask(scope, new ValuesQuestion(named.as(), named.by()));
			}

		};
	}

}
