package org.roca.portfolio.organisation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.export.Cells;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.Heads;
import org.roca.portfolio.shared.export.RegisterExports;
import org.roca.portfolio.shared.export.RegisterTable;
import org.roca.portfolio.shared.export.RegisterTables;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.Words;

/** The registers of agencies and of donors as files. */
@Controller
class OrganisationExportController {

	private final RegisterExports exports;

	private final RegisterTables tables;

	private final OrganisationRegisterQueries organisations;

	private final Words words;

	OrganisationExportController(RegisterExports exports, RegisterTables tables,
			OrganisationRegisterQueries organisations, Words words) {
		this.exports = exports;
		this.tables = tables;
		this.organisations = organisations;
		this.words = words;
	}

	@GetMapping("/agencies.{format}")
	void agencies(Scope scope, @PathVariable String format, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.exports.answer(
				ExportCall.of(scope, request), new RegisterExports.Export<>(Register.AGENCIES,
						"organisation.agencies.title", this.organisations.rows(scope), this::agencies),
				format, params, request, response);
	}

	@GetMapping("/donors.{format}")
	void donors(Scope scope, @PathVariable String format, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.exports.answer(
				ExportCall.of(scope, request), new RegisterExports.Export<>(Register.DONORS,
						"organisation.donors.title", this.organisations.rows(scope), this::donors),
				format, params, request, response);
	}

	private List<Block> agencies(RegisterPage<OrganisationEntry> page) {
		Heads heads = heads("agency", page, "acronym").of("country")
			.text("country", this.words.say("register.column.agencies.country"), 4);
		return blocks(page, heads, (agency) -> {
			List<Cell> cells = cells(page, agency);
			cells.add((agency.country() != null) ? Cells.of(page.country(agency.country()))
					: Cell.words(this.words.say("organisation.regional")));
			return cells;
		});
	}

	private List<Block> donors(RegisterPage<OrganisationEntry> page) {
		return blocks(page, heads("donor", page, "name"), (donor) -> cells(page, donor));
	}

	private List<Block> blocks(RegisterPage<OrganisationEntry> page, Heads heads,
			Function<OrganisationEntry, List<Cell>> cells) {
		String code = page.register().figure();
		List<Block> blocks = new ArrayList<>(this.tables.blocks(page, new RegisterTable<>(code,
				this.words.say("organisation." + code + ".title"), heads, OrganisationEntry::slug, cells, Map.of())));
		blocks.add(Block.Paragraph.note(this.words.say("organisation." + code + ".prov")));
		return blocks;
	}

	/**
	 * The columns of what both registers say of an organisation.
	 * @param acronym the column of the page with which its acronym is shown
	 */
	private Heads heads(String who, RegisterPage<?> page, String acronym) {
		String labels = "register.column." + page.register().figure();
		return new Heads().of("name")
			.text(who, this.words.say(labels + ".name"), 10)
			.of(acronym)
			.text("acronym", this.words.say("register.column.agencies.acronym"), 3)
			.of("name")
			.sheet()
			.text("other_names", this.words.say("record.aliases"), 6)
			.everywhere()
			.of("kind")
			.text("kind", this.words.say(labels + ".kind"), 5);
	}

	private static List<Cell> cells(RegisterPage<?> page, OrganisationEntry entry) {
		String names = String.join(", ", entry.names());
		return new ArrayList<>(List.of(Cells.of(entry.name(), names.isEmpty() ? null : names),
				Cells.orBlank(entry.acronym(LocaleContextHolder.getLocale().getLanguage())), Cells.orBlank(names),
				Cells.of(page.label(Criterion.KIND, entry.kind()))));
	}

}
