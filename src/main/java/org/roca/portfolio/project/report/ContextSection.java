package org.roca.portfolio.project.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Bullets;
import org.roca.portfolio.shared.document.Block.Paragraph;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.report.ReportSection;
import org.roca.portfolio.shared.report.ReportSubject;
import org.roca.portfolio.shared.web.Words;

/**
 * What the documents say that the subject is for: the objective of the sub-programme, or
 * the aims of the project or of the projects of a thematic area. Of a country they say
 * nothing.
 */
@Component
class ContextSection implements ReportSection {

	private final JdbcClient jdbc;

	private final Words words;

	ContextSection(JdbcClient jdbc, Words words) {
		this.jdbc = jdbc;
		this.words = words;
	}

	/** A sentence, the project it is about, and the document it stands in. */
	private record Aim(@Nullable String project, Text text, @Nullable String source) {
	}

	@Override
	public String code() {
		return "context";
	}

	@Override
	public int place() {
		return 20;
	}

	@Override
	public boolean isWritten() {
		return true;
	}

	@Override
	public List<Block> blocks(ReportSubject subject) {
		List<Aim> aims = switch (subject.kind()) {
			case SUB_PROGRAMME -> objective();
			case PROJECT -> aims(subject, "p.slug = :code");
			case THEME -> aims(subject, "t.slug = :code");
			case COUNTRY -> List.of();
		};
		if (aims.isEmpty()) {
			return List.of();
		}
		Set<String> sources = new LinkedHashSet<>();
		aims.forEach((aim) -> sources.add(Objects.requireNonNullElse(aim.source(), "")));
		sources.remove("");
		List<Block> blocks = new ArrayList<>();
		blocks.add(
				new Paragraph(this.words.say("report.context." + subject.kind().code()), null, Paragraph.Tone.HEADING));
		boolean several = subject.kind() == ReportSubject.Kind.THEME;
		blocks.add(new Bullets(aims.stream().map((aim) -> said(aim, several)).toList()));
		sources.forEach((source) -> blocks.add(Paragraph.note(this.words.say("report.context.source", source))));
		return blocks;
	}

	private static String said(Aim aim, boolean several) {
		String text = aim.text().in(LocaleContextHolder.getLocale()).words();
		return several ? aim.project() + ": " + text : text;
	}

	private List<Aim> objective() {
		return this.jdbc
			.sql("""
					select null project, %s, coalesce(src.title, src.address) source from sub_programme sp
					left join source src on src.id = sp.source_id
					where num_nonnulls(sp.objective_en, sp.objective_ru) > 0 order by sp.id"""
				.formatted(Columns.text("sp.objective", "text")))
			.query((row, number) -> aim(row))
			.list();
	}

	private List<Aim> aims(ReportSubject subject, String which) {
		Condition inView = subject.scope().projects("p");
		return this.jdbc
			.sql("""
					select p.code project, %s, coalesce(src.title, src.address) source from statement st
					join project p on p.id = st.project_id join thematic_area t on t.id = p.thematic_area_id
					left join source src on src.id = st.source_id
					where st.kind = 'aim' and %s and (%s) order by p.id, st.position"""
				.formatted(Columns.text("st.text"), which, inView.sql()))
			.params(inView.params())
			.param("code", subject.code())
			.query((row, number) -> aim(row))
			.list();
	}

	private static Aim aim(ResultSet row) throws SQLException {
		return new Aim(row.getString("project"), Objects.requireNonNull(Columns.text(row, "text")),
				row.getString("source"));
	}

}
