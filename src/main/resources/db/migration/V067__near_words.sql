-- Of the words whose number has changed only those are heard that are not in use yet: the sound of the others is kept.
create or replace function near_words(question text, other text) returns tsquery
	language sql stable parallel safe
	return (with asked as (
			select place, stem, sound_of(w) sound
			from rows from (regexp_split_to_table(folded(question), ' '), regexp_split_to_table(folded(other), ' ')) with ordinality n(own, its, place),
				unnest(array[own, its]) w,
				unnest(tsvector_to_array(case when w ~ '[а-я]' then to_tsvector('russian', w) else to_tsvector('english', w) end)) stem
			where w <> ''),
		fresh as materialized (
			select distinct c.word from activity_word_change c
				where not exists (select from activity_word known where known.word = c.word)),
		near as (
			select a.place, v.word, coalesce(v.sound = a.sound, false) or coalesce(v.sound = sound_of(a.stem), false) same,
				similarity(v.word, a.stem) likeness
			from asked a cross join lateral (
				select word, sound from activity_word where word % a.stem or sound = a.sound or sound = sound_of(a.stem)
				union
				select word, sound_of(word) from fresh
					where word % a.stem or sound_of(word) in (a.sound, sound_of(a.stem))) v),
		best as (
			select place, word, row_number() over (partition by place order by same desc, likeness desc, word) rank
			from (select place, word, bool_or(same) same, max(likeness) likeness from near
				where same or likeness >= 0.4 group by place, word) n),
		term as (select place, '(' || string_agg(quote_literal(word), ' | ') || ')' alternatives from best where rank <= 3 group by place)
	select case when count(*) > 0 and count(*) = (select count(distinct place) from asked)
		then string_agg(alternatives, ' & ' order by place)::tsquery end from term);
