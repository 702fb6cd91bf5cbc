-- The words of activities as they are indexed, with the number of records of the office that have each: how common a word
-- is decides how it is searched for, and what is misspelt is looked for among words instead of among titles. A save appends
-- what it changes, so that two never wait for each other; now and then one adds the changes up. The number of a word is the
-- sum of both tables, at every moment.
create table activity_word (
	word text primary key,
	sound text generated always as (sound_of(word)) stored,
	activities bigint not null
);
create index on activity_word (sound);
create index on activity_word using gin (word gin_trgm_ops);
create index on activity_word (word text_pattern_ops);
create table activity_word_change (
	id bigint primary key generated always as identity,
	word text not null,
	activities bigint not null
);
create index on activity_word_change (word text_pattern_ops);

create view activity_word_now as
	select word, count(*) activities from activity, unnest(tsvector_to_array(search)) word
	where publishes is null and binned_at is null group by word;

-- Adds the changes up, unless somebody else is about it.
create function sum_activity_words() returns void language plpgsql as $$
begin
	if pg_try_advisory_xact_lock(5042) then
		with gone as (delete from activity_word_change returning word, activities)
		insert into activity_word (word, activities) select word, sum(activities) from gone group by word
			on conflict (word) do update set activities = activity_word.activities + excluded.activities;
		delete from activity_word where activities = 0;
	end if;
end $$;

-- Counts the words again from the records, once nobody writes any.
create function rebuild_activity_words() returns void language plpgsql as $$
begin
	lock table activity in share row exclusive mode;
	perform pg_advisory_xact_lock(5042);
	delete from activity_word_change;
	delete from activity_word;
	insert into activity_word (word, activities) select word, activities from activity_word_now;
end $$;

create function keep_activity_words() returns trigger language plpgsql as $$
begin
	if tg_op = 'INSERT' then
		insert into activity_word_change (word, activities)
			select word, count(*) from written, unnest(tsvector_to_array(search)) word
			where publishes is null and binned_at is null group by word;
	elsif tg_op = 'DELETE' then
		insert into activity_word_change (word, activities)
			select word, -count(*) from erased, unnest(tsvector_to_array(search)) word
			where publishes is null and binned_at is null group by word;
	else
		insert into activity_word_change (word, activities)
			select word, sum(n) from (
				select word, 1 n from written, unnest(tsvector_to_array(search)) word where publishes is null and binned_at is null
				union all
				select word, -1 from erased, unnest(tsvector_to_array(search)) word where publishes is null and binned_at is null) c
			group by word having sum(n) <> 0;
	end if;
	if (select max(id) - min(id) > 2000 from activity_word_change) then
		perform sum_activity_words();
	end if;
	return null;
end $$;
create trigger keeps_activity_words_of_new after insert on activity referencing new table as written
	for each statement execute function keep_activity_words();
create trigger keeps_activity_words after update on activity referencing old table as erased new table as written
	for each statement execute function keep_activity_words();
create trigger keeps_activity_words_of_old after delete on activity referencing old table as erased
	for each statement execute function keep_activity_words();
create function empties_activity_words() returns trigger language plpgsql as $$
begin
	delete from activity_word_change;
	delete from activity_word;
	return null;
end $$;
create trigger empties_activity_words after truncate on activity for each statement execute function empties_activity_words();

select rebuild_activity_words();

-- What has the misspelt words of a question, as a question for the index: for each word up to three words that are in use
-- and sound the same, or share most of their letters. Null where one of its words resembles nothing.
create function near_words(question text, other text) returns tsquery
	language sql stable parallel safe
	return (with asked as (
			select place, stem, sound_of(w) sound
			from rows from (regexp_split_to_table(folded(question), ' '), regexp_split_to_table(folded(other), ' ')) with ordinality n(own, its, place),
				unnest(array[own, its]) w,
				unnest(tsvector_to_array(case when w ~ '[а-я]' then to_tsvector('russian', w) else to_tsvector('english', w) end)) stem
			where w <> ''),
		near as (
			select a.place, v.word, coalesce(v.sound = a.sound, false) or coalesce(v.sound = sound_of(a.stem), false) same,
				similarity(v.word, a.stem) likeness
			from asked a cross join lateral (
				select word, sound from activity_word where word % a.stem or sound = a.sound or sound = sound_of(a.stem)
				union
				select word, sound_of(word) from activity_word_change
					where word % a.stem or sound_of(word) in (a.sound, sound_of(a.stem))) v),
		best as (
			select place, word, row_number() over (partition by place order by same desc, likeness desc, word) rank
			from (select place, word, bool_or(same) same, max(likeness) likeness from near
				where same or likeness >= 0.4 group by place, word) n),
		term as (select place, '(' || string_agg(quote_literal(word), ' | ') || ')' alternatives from best where rank <= 3 group by place)
	select case when count(*) > 0 and count(*) = (select count(distinct place) from asked)
		then string_agg(alternatives, ' & ' order by place)::tsquery end from term);

-- Titles that resemble a question are found by their words now.
drop function activities_spelt_like(text);
drop function as_of.activities_spelt_like(text);
do $$
begin
	execute 'drop index ' || (select indexname from pg_indexes where tablename = 'activity' and schemaname = 'public'
		and indexdef like '%gin_trgm_ops%');
end $$;
