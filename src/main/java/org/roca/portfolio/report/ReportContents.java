package org.roca.portfolio.report;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Paragraph;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Line;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.report.ReportSection;
import org.roca.portfolio.shared.report.ReportSubject;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.SyntheticMark;
import org.roca.portfolio.shared.web.Words;

/**
 * What a report says today, in one language, to the reader it is written for. All of it
 * is read as of one moment, so that a figure and its rows agree while others write.
 */
@Component
public class ReportContents {

	private final Sections sections;

	private final KeyFigures figures;

	private final ReportNames names;

	private final Words words;

	private final Formats formats;

	private final SyntheticMark mark;

	private final Clock clock;

	ReportContents(Sections sections, KeyFigures figures, ReportNames names, Words words, Formats formats,
			SyntheticMark mark, Clock clock) {
		this.sections = sections;
		this.figures = figures;
		this.names = names;
		this.words = words;
		this.formats = formats;
		this.mark = mark;
		this.clock = clock;
	}

	/**
	 * The content of a report now.
	 * @param language English or Russian, whatever the language of the current reader
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Document document(ReportRecord report, Locale language) {
		return in(language, () -> document(report, language.getLanguage(), this.clock.instant()));
	}

	private Document document(ReportRecord report, String language, Instant now) {
		ReportSubject subject = report.subject();
		List<Section> body = new ArrayList<>();
		for (Passage passage : report.passages()) {
			List<Block> blocks = new ArrayList<>(written(passage, language));
			this.sections.of(passage.section()).ifPresent((section) -> blocks.addAll(section.blocks(subject)));
			body.add(section(passage.section(), blocks));
		}
		for (ReportSection section : this.sections.last()) {
			body.add(section(section.code(), section.blocks(subject)));
		}
		List<Section> all = new ArrayList<>();
		all.add(section("figures",
				List.of(this.figures.of(subject, body), Paragraph.note(this.words.say("report.figures.note")))));
		all.addAll(body);
		return new Document("report-" + report.id(), report.title().in(Locale.forLanguageTag(language)).words(),
				this.names.subject(report), language, cover(report, now), all);
	}

	private List<Line> cover(ReportRecord report, Instant now) {
		List<Line> lines = new ArrayList<>();
		if (this.mark.isSynthetic()) {
			lines.add(line("records", this.mark.label()));
		}
		lines.addAll(List.of(line("office", this.words.say("shared.office")),
				line("subject", this.names.subject(report)), line("period", this.names.period(report.period())),
				line("audience", this.names.audience(report)), line("asOf", this.formats.instant(now)),
				line("scope", this.names.scope(report))));
		return lines;
	}

	private Line line(String label, String value) {
		return new Line(this.words.say("report.cover." + label), value);
	}

	private Section section(String code, List<Block> blocks) {
		List<Block> shown = blocks.isEmpty() ? List.of(Paragraph.note(this.words.say("report.section.none"))) : blocks;
		return new Section(code, this.words.sayOr("report.section." + code, code), shown);
	}

	/** Words in the other language are shown and marked where there are none in this. */
	private List<Block> written(Passage passage, String language) {
		String own = passage.text(language);
		if (own != null) {
			return List.of(Paragraph.of(own));
		}
		String other = "ru".equals(language) ? "en" : "ru";
		String foreign = passage.text(other);
		return (foreign != null) ? List.of(Paragraph.note(this.words.say("report.text.other." + other)),
				new Paragraph(foreign, other, Paragraph.Tone.BODY)) : List.of();
	}

	private static <T> T in(Locale language, Supplier<T> work) {
		LocaleContext reader = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(language);
		try {
			return work.get();
		}
		finally {
			LocaleContextHolder.setLocaleContext(reader);
		}
	}

}
