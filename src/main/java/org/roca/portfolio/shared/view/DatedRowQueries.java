package org.roca.portfolio.shared.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.NamingQueries;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/**
 * Reads what begins, ends, was opened or agreed in one year, of registers whose rows have
 * days of their own.
 */
@Repository
@Transactional(readOnly = true)
class DatedRowQueries {

	/** Days of one month that are read. */
	static final int MOST = 100;

	private final JdbcClient jdbc;

	private final NamingQueries named;

	private final Words words;

	private final Formats formats;

	DatedRowQueries(JdbcClient jdbc, NamingQueries named, Words words, Formats formats) {
		this.jdbc = jdbc;
		this.named = named;
		this.words = words;
		this.formats = formats;
	}

	/** The years in which a selection has anything. */
	TreeSet<Integer> years(Scope scope, RegisterFilter filter) {
		Condition selected = filter.condition(scope, this.named.names(scope));
		return new TreeSet<>(this.jdbc
			.sql("select distinct extract(year from v.day)::int from %s where v.day is not null and (%s)"
				.formatted(from(filter.register()), selected.sql()))
			.params(selected.params())
			.query(Integer.class)
			.list());
	}

	/**
	 * What a selection has in a year: the first of each month, and of what is known to
	 * the year alone.
	 */
	List<DatedRow> rows(Scope scope, RegisterFilter filter, int year) {
		Register register = filter.register();
		Condition selected = filter.condition(scope, this.named.names(scope));
		return this.jdbc
			.sql("""
					with dated as (select r.id, v.what, v.day, v.exact, row_number() over (part order by v.day, v.exact, r.id) place,
							count(*) over part found from %s
						where v.day between :first and :last and (%s)
						window part as (partition by case v.exact when 'year' then 0 else extract(month from v.day) end))
					select d.what, d.day, d.exact day_precision, d.found, %s
					where d.place <= :most order by d.day, d.exact, d.place"""
				.formatted(from(register), selected.sql(), named(register).formatted(Plate.inView(scope))))
			.params(selected.params())
			.param("first", LocalDate.of(year, 1, 1))
			.param("last", LocalDate.of(year, 12, 31))
			.param("most", MOST)
			.query((row, number) -> dated(register, row))
			.list();
	}

	private static String from(Register register) {
		String days = switch (register) {
			case PROJECTS ->
				"('begins', r.start_date, r.start_date_precision), ('ends', r.end_date, r.end_date_precision)";
			case SITES -> "('opened', r.opened, r.opened_precision)";
			case CONTRIBUTIONS -> "('agreed', r.agreed, r.agreed_precision)";
			case AGENCIES, DONORS -> throw new IllegalArgumentException(register + " have no days");
		};
		return register.from() + " cross join lateral (values %s) v (what, day, exact)".formatted(days);
	}

	/** What is read of a row {@code d}; the plate has the project's area. */
	private static String named(Register register) {
		return switch (register) {
			case PROJECTS -> Columns.text("r.title", "name")
					+ ", plate_slug, plate_code, plate_theme from dated d join project r on r.id = d.id join %s p on p.id = r.id";
			case SITES -> "r.slug, " + Columns.text("r.name", "name")
					+ ", plate_slug, plate_code, plate_theme from dated d join site r on r.id = d.id left join %s p on p.id = r.project_id";
			default -> "o.slug, " + Columns.text("o.name", "name")
					+ ", r.currency, r.amount, plate_slug, plate_code, plate_theme from dated d join contribution r on r.id = d.id"
					+ " join organisation o on o.id = r.donor_id left join %s p on p.id = r.project_id";
		};
	}

	private DatedRow dated(Register register, ResultSet row) throws SQLException {
		Plate plate = Plate.of(row);
		String name = this.words.of(Objects.requireNonNull(Columns.text(row, "name")));
		String code = (plate != null) ? plate.code() : "";
		String label = (register == Register.PROJECTS) ? code : name;
		String href = switch (register) {
			case PROJECTS -> "/projects/" + Objects.requireNonNull(plate).slug();
			case SITES -> "/sites/" + row.getString("slug");
			default -> "/donors/" + row.getString("slug");
		};
		String note = switch (register) {
			case PROJECTS -> name;
			case SITES -> code;
			default -> Stream.of(code, this.formats.money(row.getString("currency"), row.getBigDecimal("amount")))
				.filter((said) -> !said.isEmpty())
				.collect(Collectors.joining(" · "));
		};
		return new DatedRow(Objects.requireNonNull(Columns.date(row, "day")), row.getString("what"),
				row.getLong("found"), label, href, (plate != null) ? plate.theme() : 0, note);
	}

}
