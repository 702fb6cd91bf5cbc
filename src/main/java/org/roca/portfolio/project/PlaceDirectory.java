package org.roca.portfolio.project;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.lookup.Directory;
import org.roca.portfolio.shared.lookup.LookupKind;
import org.roca.portfolio.shared.lookup.NewNames;
import org.roca.portfolio.shared.lookup.NewRecord;

/** Towns and regions. One that a person adds has no point on the map yet. */
@Component
class PlaceDirectory implements Directory.Open {

	private static final String TABLE = "place";

	private static final String SQL = """
			select r.id, r.slug, %s, null acronym_en, null acronym_ru, null kind_en, null kind_ru, r.country_iso iso,
				c.name_en country_en, c.name_ru country_ru, null::tsvector search,
				concat_ws(' ', array_to_string(r.folded, ' '), array_to_string(c.folded, ' ')) words,
				exists (select from activity a join project p on p.id = a.project_id
					where a.place_id = r.id and p.slug = :project) used
			from place r join country c on c.iso = r.country_iso""".formatted(Columns.text("r.name"));

	private final Places places;

	private final NewNames names;

	PlaceDirectory(Places places, NewNames names) {
		this.places = places;
		this.names = names;
	}

	@Override
	public LookupKind kind() {
		return LookupKind.PLACES;
	}

	@Override
	public String names() {
		return TABLE;
	}

	@Override
	public String records() {
		return SQL;
	}

	/** An activity in view shows its place; the list of all places is the office's. */
	@Override
	public Condition inView(Scope scope) {
		return scope.isOffice() ? Condition.ALL : Condition.NONE;
	}

	@Override
	public long add(Editor editor, NewRecord record) {
		return this.names.same(TABLE, record, false).orElseGet(() -> save(record));
	}

	private long save(NewRecord record) {
		Place place = new Place(this.names.freeSlug(TABLE, record), Text.typed(record.name()),
				NewRecord.required(record.country()), null, null);
		return this.places.saveAndFlush(place).id().value();
	}

}
