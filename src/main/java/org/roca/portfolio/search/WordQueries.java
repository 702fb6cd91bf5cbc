package org.roca.portfolio.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.filter.ActivityWords;

/** What is known of the words of activities without reading any activity. */
@Repository
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
class WordQueries {

	/**
	 * A plan that knows the words suits them better than one for any words; so it is
	 * asked for, for what follows.
	 */
	private static final String FREQUENCY = """
			with known as not materialized (
				select word, activities from activity_word union all select word, activities from activity_word_change),
			term as (
				select distinct place, term from rows from (unnest(cast(:own as text[])), unnest(cast(:its as text[])))
						with ordinality w(own, its, place), unnest(array[own, its]) word,
					unnest(tsvector_to_array(to_tsvector('english', word) || to_tsvector('russian', word))) term),
			counted as (
				select t.place, t.term word, (select sum(k.activities) from known k where k.word = t.term) activities from term t
				union
				select 1, k.word, sum(k.activities) from known k
				where :start <> '' and k.word like :start || '%%' group by k.word)
			select coalesce((select min(c.activities) from (
					select place, sum(coalesce(activities, 0)) activities from counted group by place) c), 0) most,
				(select count(*) = 1 from counted where activities > 0) and not exists (
					select from project_alias where plain = :plain) one_form,
				cast(%s as text) words, set_config('plan_cache_mode', 'force_custom_plan', true)"""
		.formatted(ActivityWords.query("asked"));

	private final JdbcClient jdbc;

	WordQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Frequency frequency(Question question) {
		Map<String, Object> params = new HashMap<>(ActivityWords.params("asked", question.text()));
		params.put("own", question.words());
		params.put("its", question.wordsInOtherScript());
		params.put("start", ActivityWords.start(question.text()));
		params.put("plain", question.plain());
		return this.jdbc.sql(FREQUENCY)
			.params(params)
			.query((row, number) -> new Frequency(row.getLong("most"),
					question.isOneWord() && row.getBoolean("one_form"), row.getString("words")))
			.single();
	}

	/**
	 * Words in use, as the index takes them.
	 *
	 * @param least so many activities have them about, or more; 0 where that is not known
	 */
	record Near(String words, long least) {
	}

	/**
	 * The words in use that those of the question resemble; nothing where one of them
	 * resembles none.
	 */
	Optional<Near> near(Question question) {
		return this.jdbc.sql("""
				with near as materialized (select cast(near_words(:q, :other) as text) words)
				select words, (select coalesce(max(k.activities), 0) from activity_word k
					where k.word = any(string_to_array(trim(both '''' from words), ''' | '''))) at_least
				from near where words is not null""")
			.param("q", question.text())
			.param("other", question.otherScript())
			.query((row, number) -> new Near(row.getString("words"), row.getLong("at_least")))
			.optional();
	}

}
