package org.roca.portfolio.shared.export;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterReader;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.RegisterCall;
import org.roca.portfolio.shared.web.RegisterPages;
import org.roca.portfolio.shared.web.RegisterRows;
import org.roca.portfolio.shared.web.Words;

/** Exports the registers, all rows that the filters of the address select. */
@Component
public class RegisterExports {

	private static final String CSV = "csv";

	private final Exports exports;

	private final VocabularyQueries vocabularies;

	private final RegisterPages pages;

	private final SelectionWords selections;

	private final Cover cover;

	private final Words words;

	RegisterExports(Exports exports, VocabularyQueries vocabularies, RegisterPages pages, SelectionWords selections,
			Cover cover, Words words) {
		this.exports = exports;
		this.vocabularies = vocabularies;
		this.pages = pages;
		this.selections = selections;
		this.cover = cover;
		this.words = words;
	}

	/**
	 * How a register is exported.
	 *
	 * @param register the register
	 * @param title the key of its title
	 * @param rows its rows
	 * @param blocks what stands in the file
	 * @param <R> what a row is
	 */
	public record Export<R>(Register register, String title, RegisterRows<R> rows,
			Function<RegisterPage<R>, List<Block>> blocks) {
	}

	/** Answers with the selection that an address asks for, or leads to its page. */
	public <R> void answer(ExportCall call, Export<R> export, String format, MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		MultiValueMap<String, String> asked = new LinkedMultiValueMap<>(params);
		asked.remove("after");
		Register register = export.register();
		if (!RegisterReader.read(register, asked, this.vocabularies.vocabulary(call.scope()), RegisterCall.TABLE)
			.problems()
			.isEmpty() || !RegisterPages.isLaidOut(register, asked)) {
			Exports.explain(register.path(), params, response);
			return;
		}
		this.exports.answer(call, register.figure(), format, () -> document(call, export, format, asked), request,
				response);
	}

	private <R> Document document(ExportCall call, Export<R> export, String format,
			MultiValueMap<String, String> asked) {
		RegisterPage<R> page = this.pages.whole(call.scope(), export.register(), asked, export.rows());
		String title = this.words.say(export.title());
		return new Document(export.register().figure(), title, null, call.language().getLanguage(),
				this.cover.list(call, this.selections.of(page.filter(), page.vocabulary()), page.rows().size(),
						page.address().first()),
				List.of(new Section(export.register().figure(), title, blocks(export, format, page))));
	}

	/** Separated values are one table, whose rows name their groups. */
	private static <R> List<Block> blocks(Export<R> export, String format, RegisterPage<R> page) {
		return export.blocks()
			.apply(page)
			.stream()
			.filter((block) -> !(CSV.equals(format) && block instanceof Table table
					&& RegisterTables.GROUPS.equals(table.code())))
			.toList();
	}

}
