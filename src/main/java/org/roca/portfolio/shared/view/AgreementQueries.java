package org.roca.portfolio.shared.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Timeline.Mark;
import org.roca.portfolio.shared.web.Timeline.Row;
import org.roca.portfolio.shared.web.Words;

/** Reads when the contributions of one page were agreed. */
@Repository
@Transactional(readOnly = true)
class AgreementQueries {

	private final JdbcClient jdbc;

	private final Words words;

	private final Formats formats;

	AgreementQueries(JdbcClient jdbc, Words words, Formats formats) {
		this.jdbc = jdbc;
		this.words = words;
		this.formats = formats;
	}

	/** The contributions of one page, in its order. */
	List<Period> page(Scope scope, RegisterSlice slice) {
		return slice
			.bind(this.jdbc
				.sql("""
						select r.id, d.slug donor_slug, %s, plate_slug, plate_code, plate_theme, r.amount, r.currency, r.agreed,
							r.agreed_precision
						from contribution r join organisation d on d.id = r.donor_id left join %s p on p.id = r.project_id %s"""
					.formatted(Columns.text("d.name", "donor"), Plate.inView(scope), slice.sql(scope))), scope)
			.query((row, number) -> new Period(row.getString("id"), row(row)))
			.list();
	}

	private Row row(ResultSet row) throws SQLException {
		Plate plate = Plate.of(row);
		PartialDate agreed = Columns.date(row, "agreed");
		String money = this.formats.money(row.getString("currency"), row.getBigDecimal("amount"));
		String note = Stream
			.of((plate != null) ? plate.code() : "", money, (agreed != null) ? this.formats.date(agreed) : "")
			.filter((said) -> !said.isEmpty())
			.collect(Collectors.joining(" · "));
		return new Row(this.words.of(Objects.requireNonNull(Columns.text(row, "donor"))),
				"/donors/" + row.getString("donor_slug"), (plate != null) ? plate.theme() : 0,
				(agreed != null) ? List.of(new Mark(agreed, null, false, money)) : List.of(), note);
	}

}
