package org.roca.portfolio.shared.export;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.document.Document.Line;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.SyntheticMark;
import org.roca.portfolio.shared.web.Words;

/**
 * What every file says before its first number: what was selected, how many rows that
 * has, of which moment the data are, whose view they are, and which page shows them.
 */
@Component
public class Cover {

	private final Words words;

	private final Formats formats;

	private final SyntheticMark mark;

	private final JdbcClient jdbc;

	private final Clock clock;

	Cover(Words words, Formats formats, SyntheticMark mark, JdbcClient jdbc, Clock clock) {
		this.words = words;
		this.formats = formats;
		this.mark = mark;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The cover of a list.
	 * @param selection the filters in words, empty for none
	 * @param rows how many rows it selects
	 * @param href the page that shows them
	 */
	@Transactional(readOnly = true)
	public List<Line> list(ExportCall call, String selection, long rows, String href) {
		List<Line> lines = new ArrayList<>();
		lines.add(line("selection", selection.isEmpty() ? this.words.say("export.cover.everything") : selection));
		lines.add(line("rows", this.words.count("shared.count.rows", rows)));
		lines.addAll(page(call, href));
		return lines;
	}

	/**
	 * The cover of a page that sums up.
	 * @param period the period in words
	 * @param href the page
	 */
	@Transactional(readOnly = true)
	public List<Line> dashboard(ExportCall call, String period, String href) {
		List<Line> lines = new ArrayList<>();
		lines.add(line("period", period));
		lines.addAll(page(call, href));
		return lines;
	}

	/**
	 * Moment, view and source, and that the records are synthetic where they are.
	 * @param href the page
	 */
	@Transactional(readOnly = true)
	public List<Line> page(ExportCall call, String href) {
		List<Line> lines = new ArrayList<>();
		if (this.mark.isSynthetic()) {
			lines.add(line("records", this.mark.label()));
		}
		lines.add(line("as-of", this.formats.instant(this.clock.instant())));
		lines.add(line("view", view(call.scope())));
		lines.add(line("source", call.page(href)));
		return lines;
	}

	/** The same in one sentence, for what has no cover. */
	@Transactional(readOnly = true)
	public String note(ExportCall call, String href) {
		return page(call, href).stream()
			.map((line) -> line.label() + ": " + line.value())
			.collect(Collectors.joining("; "));
	}

	private Line line(String what, String value) {
		return new Line(this.words.say("export.cover." + what), value);
	}

	/** Whose view it is: the office's, or that of a donor by name. */
	private String view(Scope scope) {
		if (scope.isOffice()) {
			return this.words.say("export.cover.view.office");
		}
		return this.jdbc.sql("select %s from organisation o where o.id = ?".formatted(Columns.text("o.name")))
			.param(scope.donorId())
			.query((row, number) -> Columns.text(row, "name"))
			.list()
			.stream()
			.map((name) -> this.words.say("export.cover.view.donor", this.words.of(name)))
			.findFirst()
			.orElseGet(() -> this.words.say("export.cover.view.nobody"));
	}

}
