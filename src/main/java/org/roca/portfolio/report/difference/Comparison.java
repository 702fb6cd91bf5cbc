package org.roca.portfolio.report.difference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.report.difference.Difference.FigureChange;
import org.roca.portfolio.report.difference.Difference.TableChange;
import org.roca.portfolio.report.difference.Difference.TextChange;
import org.roca.portfolio.shared.WordDiff;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Line;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Measure;
import org.roca.portfolio.shared.document.Table;

/**
 * Compares two states of a report, in one language. Sections, figures and tables are the
 * same when they have the same code, rows when they have the same key, wherever they
 * stand. Charts show what the tables say and are not compared.
 */
public final class Comparison {

	private final Document before;

	private final Document after;

	private Comparison(Document before, Document after) {
		this.before = before;
		this.after = after;
	}

	/**
	 * What differs.
	 * @param ignored the label of a line of the cover that always differs: the moment of
	 * the data
	 */
	public static Difference of(Document before, Document after, String ignored) {
		Comparison comparison = new Comparison(before, after);
		return new Difference(comparison.figures(), comparison.tables(), comparison.texts(ignored));
	}

	private List<FigureChange> figures() {
		Map<String, Measure> was = keyed(this.before, Comparison::measures, Measure::name);
		Map<String, Measure> is = keyed(this.after, Comparison::measures, Measure::name);
		Map<String, String> headings = headings();
		return union(was, is).stream()
			.filter((key) -> !same(was.get(key), is.get(key)))
			.map((key) -> new FigureChange(heading(headings, key), was.get(key), is.get(key)))
			.toList();
	}

	private List<TableChange> tables() {
		Map<String, Table> was = keyed(this.before, Comparison::tables, Table::code);
		Map<String, Table> is = keyed(this.after, Comparison::tables, Table::code);
		Map<String, String> headings = headings();
		return union(was, is).stream()
			.map((key) -> new TableChange(heading(headings, key),
					Objects.requireNonNull(is.getOrDefault(key, was.get(key))).caption(),
					new TableComparison(was.get(key), is.get(key)).rows()))
			.filter((table) -> !table.rows().isEmpty())
			.toList();
	}

	private List<TextChange> texts(String ignored) {
		Map<String, String> was = said(this.before, ignored);
		Map<String, String> is = said(this.after, ignored);
		Map<String, String> headings = headings();
		return union(was, is).stream()
			.filter((key) -> !was.getOrDefault(key, "").equals(is.getOrDefault(key, "")))
			.map((key) -> new TextChange(headings.getOrDefault(key, key),
					WordDiff.of(was.getOrDefault(key, ""), is.getOrDefault(key, ""))))
			.toList();
	}

	private static Map<String, String> said(Document document, String ignored) {
		Map<String, String> said = new LinkedHashMap<>();
		said.put("",
				Stream.of(document.title(), Objects.requireNonNullElse(document.subtitle(), ""))
					.filter((text) -> !text.isEmpty())
					.collect(Collectors.joining("\n")));
		for (Line line : document.cover()) {
			if (!line.label().equals(ignored)) {
				said.merge(line.label(), line.value(), (one, other) -> one + "\n" + other);
			}
		}
		for (Section section : document.sections()) {
			String text = section.blocks().stream().flatMap(Comparison::sentences).collect(Collectors.joining("\n"));
			said.put(section.code() + "/", text);
		}
		return said;
	}

	private static Stream<String> sentences(Block block) {
		if (block instanceof Block.Paragraph paragraph) {
			return Stream.of(paragraph.text());
		}
		return (block instanceof Block.Bullets bullets) ? bullets.items().stream() : Stream.empty();
	}

	private static Stream<Measure> measures(Block block) {
		return (block instanceof Block.Figures figures) ? figures.measures().stream() : Stream.empty();
	}

	private static Stream<Table> tables(Block block) {
		return (block instanceof Table table) ? Stream.of(table) : Stream.empty();
	}

	/** By section and code; the second of a code is another than the first. */
	private static <T> Map<String, T> keyed(Document document, Function<Block, Stream<T>> parts,
			Function<T, String> code) {
		Map<String, T> keyed = new LinkedHashMap<>();
		for (Section section : document.sections()) {
			for (T part : section.blocks().stream().flatMap(parts).toList()) {
				String key = section.code() + "/" + code.apply(part);
				while (keyed.containsKey(key)) {
					key += "+";
				}
				keyed.put(key, part);
			}
		}
		return keyed;
	}

	private Map<String, String> headings() {
		Map<String, String> headings = new LinkedHashMap<>();
		headings.put("", this.after.title());
		Stream.of(this.before, this.after)
			.forEach((document) -> document.sections()
				.forEach((section) -> headings.put(section.code() + "/", section.heading())));
		return headings;
	}

	private static String heading(Map<String, String> headings, String key) {
		return headings.getOrDefault(key.substring(0, key.indexOf('/') + 1), "");
	}

	private static Set<String> union(Map<String, ?> was, Map<String, ?> is) {
		Set<String> keys = new LinkedHashSet<>(is.keySet());
		keys.addAll(was.keySet());
		return keys;
	}

	private static boolean same(@Nullable Measure was, @Nullable Measure is) {
		if (was == null || is == null) {
			return was == is;
		}
		return was.figure().plain().equals(is.figure().plain());
	}

}
