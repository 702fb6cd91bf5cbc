package org.roca.portfolio.activity.bin;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.PutAway;

/** Finds an activity that is not at its address because it is in the bin. */
@Component
class PutAwayRecords implements PutAway {

	private final BinQueries queries;

	PutAwayRecords(BinQueries queries) {
		this.queries = queries;
	}

	@Override
	public Optional<Place> find(Scope scope, Editor editor, String kind, String code) {
		return kind.equals("activity") ? this.queries.find(scope, code)
			.filter((record) -> record.at() != null)
			.map((record) -> new Place(record.reference(), String.valueOf(record.by()), record.at(),
					record.isFor(editor)))
				: Optional.empty();
	}

}
