package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.export.Cells;
import org.roca.portfolio.shared.export.Heads;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.web.Words;

/** The tables of activities of a dashboard, each with the numbers of its page. */
@Component
class DashboardTables {

	private final Words words;

	DashboardTables(Words words) {
		this.words = words;
	}

	/** Activities by year, and by thematic area where there are several. */
	Table years(Years years) {
		boolean many = years.themes().size() > 1;
		Heads heads = new Heads().text("year", say("year"), 4);
		if (many) {
			years.themes().forEach((theme) -> heads.number("theme_" + theme.number(), this.words.of(theme.name())));
		}
		heads.number("activities", say("all"));
		Function<Years.Row, List<Cell>> numbers = (row) -> {
			List<Cell> cells = new ArrayList<>();
			if (many) {
				row.byTheme().forEach((figure) -> cells.add(Cells.of(figure)));
			}
			cells.add(Cells.of(row.all()));
			return cells;
		};
		return new Table("years", say("years"), heads.columns(), Rows.of(years.rows()
			.stream()
			.map((row) -> row(row.key(), row.unknown() ? Cell.NOT_KNOWN : Cell.words(row.key()), numbers.apply(row)))
			.toList()), row("", Cell.words(say("all")), numbers.apply(years.total())));
	}

	/**
	 * A breakdown, whole.
	 * @param code what it is called
	 * @param caption what it shows
	 * @param head what its groups are
	 */
	Table breakdown(Breakdown breakdown, String code, String caption, String head) {
		Heads heads = new Heads().text(code, head, 10).number("activities", say("activities"));
		boolean sums = breakdown.dimension() != Dimension.AGENCY && breakdown.dimension() != Dimension.ALONGSIDE;
		return new Table(code, caption, heads.columns(),
				Rows.of(breakdown.rows()
					.stream()
					.map((row) -> row(row.key(), Cell.words(label(breakdown, row)), List.of(Cells.of(row.figure()))))
					.toList()),
				sums ? row("", Cell.words(say("all")), List.of(Cells.of(breakdown.all()))) : null);
	}

	/** The name of a group, null where its activities state no value. */
	@Nullable String label(Breakdown breakdown, Breakdown.Row row) {
		if (row.unknown()) {
			return null;
		}
		if (row.label() != null) {
			return this.words.of(row.label());
		}
		return (breakdown.dimension() == Dimension.STATUS) ? this.words.say("shared.status." + row.key()) : row.key();
	}

	/**
	 * Activities by country, held there and benefiting, with the rest that is not split.
	 */
	Table countries(Countries countries) {
		Heads heads = new Heads().text("country", say("country"), 6)
			.number("held", say("countries.held"))
			.number("participants", say("countries.participants"))
			.number("alone", say("countries.alone"))
			.number("shared", say("countries.shares"))
			.number("own", say("countries.own"))
			.number("own_participants", say("countries.ownParticipants"))
			.number("regional", say("countries.regional"));
		List<Row> rows = new ArrayList<>();
		countries.rows()
			.forEach((row) -> rows.add(row(row.iso(), Cells.of(row.name()),
					List.of(Cells.of(row.held().activities()), Cells.of(row.held().participants()),
							Cells.of(row.alone()), Cells.of(row.shared()), Cells.of(row.benefit().activities()),
							Cells.of(row.benefit().participants()), Cells.of(row.regional())))));
		rows.add(rest("regional", Cell.words(say("countries.notSplit")), null, countries.regional()));
		rows.add(rest("unknown", Cell.NOT_KNOWN, countries.heldUnknown(), countries.unstated()));
		return new Table("countries", say("countries.caption"), heads.columns(), Rows.of(rows),
				rest("", Cell.words(say("all")), countries.total(), countries.total()));
	}

	private static Row rest(String key, Cell name, Countries.@Nullable Part held, Countries.Part own) {
		return row(key, name,
				List.of((held != null) ? Cells.of(held.activities()) : Cell.BLANK,
						(held != null) ? Cells.of(held.participants()) : Cell.BLANK, Cell.BLANK, Cell.BLANK,
						Cells.of(own.activities()), Cells.of(own.participants()), Cell.BLANK));
	}

	/** Activities by town. */
	Table towns(Places places) {
		Heads heads = new Heads().text("country", say("country"), 5)
			.text("town", say("town"), 7)
			.number("activities", say("activities"));
		List<Row> rows = new ArrayList<>();
		places.towns()
			.forEach((town) -> rows.add(row(town.place().slug(), Cells.of(town.place().countryName()),
					List.of(Cells.of(town.place().name()), Cells.of(town.activities())))));
		rows.add(row("unknown", Cell.NOT_KNOWN, List.of(Cell.NOT_KNOWN, Cells.of(places.unknown()))));
		return new Table("towns", say("towns"), heads.columns(), Rows.of(rows),
				row("", Cell.words(say("all")), List.of(Cell.BLANK, Cells.of(places.total()))));
	}

	/** How many activities state each fact. */
	Table known(Known known) {
		Heads heads = new Heads().text("fact", say("fact"), 8)
			.number("known", say("known.head"))
			.number("of", say("activities"));
		return new Table("known", say("known.caption"), heads.columns(),
				Rows.of(known.facts()
					.stream()
					.map((row) -> row(row.fact().code(), Cell.words(say("fact." + row.fact().code())),
							List.of(Cells.of(row.figure()), Cell.number(known.whole()))))
					.toList()),
				null);
	}

	private String say(String key) {
		return this.words.say("dashboard." + key);
	}

	static Row row(String key, Cell first, List<Cell> more) {
		List<Cell> cells = new ArrayList<>(List.of(first));
		cells.addAll(more);
		return new Row(key, cells);
	}

}
