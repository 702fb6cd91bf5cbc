package org.roca.portfolio.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Measure;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.Totals;
import org.roca.portfolio.shared.report.ReportSubject.Kind;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class ReportContentsTests {

	private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

	private static final Span LONG = new Span(Span.year(2012).starts(), Span.year(2030).ends());

	/** Words and numbers of records that only the office may see. */
	private static final Pattern LEAK = Pattern
		.compile("(?iu)qanary|канарейк|wobblegong|ворчун|987\\D{0,6}654\\D{0,6}32|7\\D{0,6}654\\D{0,6}321");

	@Autowired
	private ApplicationContext application;

	@Autowired
	private ReportContents contents;

	@Autowired
	private MeasureQueries measures;

	@Autowired
	private JsonMapper json;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private ReportMother mother;

	@BeforeEach
	void reports() {
		this.mother = new ReportMother(this.application);
	}

	@Test
	void everyFigureIsStatedAgainByTheTableItLeadsTo() throws IOException {
		for (ReportRecord report : all()) {
			Document document = this.contents.document(report, Locale.ENGLISH);
			List<Measure> figures = figures(section(document, "figures")).toList();
			assertThat(figures).extracting(Measure::name).contains("activities", "women", "unknown", "donors");
			for (Measure figure : figures) {
				String rows = figure.rows();
				if (rows != null) {
					Table table = table(document, rows.substring(1));
					assertThat(stated(document, figure.name())).as("%s in %s", figure.name(), report.subject())
						.allSatisfy((value) -> assertThat(plain(value)).isEqualTo(plain(figure.value())))
						.isNotEmpty();
					assertThat(counted(table, figure)).as(figure.name()).isEqualTo(plain(figure.value()));
				}
			}
		}
	}

	@Test
	void figuresAreThoseOfTheReadersNotOfTheWriter() {
		ReportRecord report = japan(false);
		Totals donors = this.measures.totals(report.audience().scope(), report.subject().held());
		Totals offices = this.measures.totals(Scope.office(), report.subject().held());
		Document document = this.contents.document(report, Locale.ENGLISH);
		assertThat(value(document, "activities")).isEqualTo(String.valueOf(donors.measures().activities()));
		assertThat(donors.measures().activities()).isPositive();
		hide();
		assertThat(value(this.contents.document(report, Locale.ENGLISH), "activities"))
			.isNotEqualTo(String.valueOf(offices.measures().activities()))
			.isEqualTo(String.valueOf(donors.measures().activities() - 1));
	}

	@Test
	void nothingOutsideOfTheReadersViewIsInAnyReport() {
		run("bridges");
		List<ReportRecord> reports = all().stream().filter((each) -> each.donorName() != null).toList();
		List<String> before = reports.stream().flatMap(this::sections).toList();
		run("canaries");
		List<String> after = reports.stream().flatMap(this::sections).toList();
		assertThat(after).isEqualTo(before).isNotEmpty().noneMatch((text) -> LEAK.matcher(text).find());
		ReportRecord office = this.mother.report(this.mother.topic(Kind.SUB_PROGRAMME, ""), Audience.OFFICE, LONG);
		assertThat(sections(office)).anyMatch((text) -> LEAK.matcher(text).find());
	}

	@Test
	void speaksTheLanguageOfTheDocumentAndLeavesThatOfTheReaderAlone() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		Document russian = this.contents.document(japan(false), RUSSIAN);
		assertThat(LocaleContextHolder.getLocale()).isEqualTo(Locale.ENGLISH);
		assertThat(russian.language()).isEqualTo("ru");
		assertThat(russian.cover()).extracting(Document.Line::label).contains("Для кого", "Данные на");
		assertThat(section(russian, "summary").blocks()).containsExactly(Block.Paragraph.of("Сделано многое."));
		assertThat(this.contents.document(japan(false), Locale.ENGLISH).sections())
			.extracting(Document.Section::heading)
			.startsWith("Key figures", "Summary", "Context")
			.endsWith("What this report does not know", "Sources");
	}

	@Test
	void wordsInTheOtherLanguageAreMarked() {
		ReportRecord report = this.mother.report(this.mother.topic(Kind.PROJECT, "XAC-K22"), Audience.OFFICE, LONG,
				List.of(new Passage("challenges", "Borders were closed.", null)));
		List<Block> blocks = section(this.contents.document(report, RUSSIAN), "challenges").blocks();
		assertThat(blocks).hasSize(2)
			.contains(new Block.Paragraph("Borders were closed.", "en", Block.Paragraph.Tone.BODY));
	}

	@Test
	void whatWasCancelledIsNoActivityHeld() {
		ReportRecord report = japan(false);
		String reference = keys(table(this.contents.document(report, Locale.ENGLISH), "activities")).get(0);
		this.entities.flush();
		this.jdbc.sql("update activity set status = 'cancelled' where reference = ?").param(reference).update();
		Document after = this.contents.document(report, Locale.ENGLISH);
		assertThat(keys(table(after, "activities"))).doesNotContain(reference);
		assertThat(keys(table(after, "not-held"))).contains(reference);
	}

	@Test
	void anEditionCanBeReadBackFromItsContent() {
		for (ReportRecord report : all()) {
			Document document = this.contents.document(report, RUSSIAN);
			String kept = this.json.writeValueAsString(document);
			assertThat(this.json.readValue(kept, Document.class)).isEqualTo(document);
		}
	}

	private List<ReportRecord> all() {
		List<ReportRecord> all = new ArrayList<>();
		for (Audience audience : List.of(Audience.OFFICE, this.mother.donor("japan", false),
				this.mother.donor("japan", true), this.mother.donor("norway", false))) {
			all.add(this.mother.report(this.mother.topic(Kind.SUB_PROGRAMME, ""), audience, LONG));
			all.add(this.mother.report(this.mother.topic(Kind.PROJECT, "XAC-K22"), audience, LONG));
			all.add(this.mother.report(this.mother.topic(Kind.THEME, "container-and-border-control"), audience,
					Span.year(2019)));
			all.add(this.mother.report(this.mother.topic(Kind.COUNTRY, "TJ"), audience, Span.half(2019, 2)));
		}
		return all;
	}

	private ReportRecord japan(boolean share) {
		return this.mother.report(this.mother.topic(Kind.SUB_PROGRAMME, ""), this.mother.donor("japan", share), LONG);
	}

	/** Takes one activity of the donor out of its view. */
	private void hide() {
		ReportRecord report = japan(false);
		String reference = keys(table(this.contents.document(report, Locale.ENGLISH), "activities")).get(0);
		this.entities.flush();
		this.jdbc.sql("update activity set visibility = 'office' where reference = ?").param(reference).update();
	}

	private Stream<String> sections(ReportRecord report) {
		return Stream.of(Locale.ENGLISH, RUSSIAN)
			.map((language) -> this.json.writeValueAsString(this.contents.document(report, language).sections()));
	}

	private static String value(Document document, String figure) {
		return figures(section(document, "figures")).filter((each) -> each.name().equals(figure))
			.map((each) -> plain(each.value()))
			.findFirst()
			.orElseThrow();
	}

	private static Document.Section section(Document document, String code) {
		return document.sections().stream().filter((each) -> each.code().equals(code)).findFirst().orElseThrow();
	}

	private static Stream<Measure> figures(Document.Section section) {
		return section.blocks()
			.stream()
			.filter(Block.Figures.class::isInstance)
			.flatMap((block) -> ((Block.Figures) block).measures().stream());
	}

	private static Table table(Document document, String code) {
		return document.sections()
			.stream()
			.flatMap((section) -> section.blocks().stream())
			.filter(Table.class::isInstance)
			.map(Table.class::cast)
			.filter((table) -> table.code().equals(code))
			.findFirst()
			.orElseThrow();
	}

	/** What the sections after the first state of a figure. */
	private static List<BigDecimal> stated(Document document, String figure) {
		List<BigDecimal> values = new ArrayList<>();
		document.sections()
			.stream()
			.skip(1)
			.flatMap(ReportContentsTests::figures)
			.filter((each) -> each.name().equals(figure))
			.forEach((each) -> values.add(each.value()));
		return values;
	}

	/** The number of rows, or the sum of the column of this name. */
	private static String counted(Table table, Measure figure) throws IOException {
		List<Table.Row> rows = table.rows().list();
		int column = table.columns().stream().map(Table.Column::code).toList().indexOf(figure.name());
		if (table.code().equals(figure.name()) || column < 0) {
			return String.valueOf(rows.stream().filter((row) -> !row.key().equals("unknown")).count());
		}
		List<BigDecimal> numbers = rows.stream()
			.map((row) -> row.cells().get(column))
			.filter(Cell.Number.class::isInstance)
			.map((cell) -> ((Cell.Number) cell).value())
			.toList();
		Cell total = Objects.requireNonNull(table.total()).cells().get(column);
		BigDecimal sum = numbers.stream().reduce(BigDecimal::add).orElse(null);
		assertThat(total).isEqualTo(Cell.number(sum));
		return plain(sum);
	}

	private static List<String> keys(Table table) {
		try {
			return table.rows().list().stream().map(Table.Row::key).toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String plain(BigDecimal value) {
		return (value != null) ? value.stripTrailingZeros().toPlainString() : "";
	}

	private void run(String script) {
		new ResourceDatabasePopulator(false, false, "UTF-8", new ClassPathResource("scope/" + script + ".sql"))
			.execute(this.dataSource);
	}

}
