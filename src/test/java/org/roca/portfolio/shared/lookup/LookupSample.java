package org.roca.portfolio.shared.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.lookup.Resolution.Resolved;
import org.roca.portfolio.shared.lookup.Resolution.ToAdd;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A form with fields that are looked up; sent, it says what each of them means. */
@TestComponent
@Controller
public class LookupSample {

	private static final Map<String, LookupKind> FIELDS = new LinkedHashMap<>();

	static {
		FIELDS.put("people[0]", LookupKind.AGENCIES);
		FIELDS.put("people[1]", LookupKind.AGENCIES);
		FIELDS.put("donors[0]", LookupKind.DONORS);
		FIELDS.put("equipment[0].site", LookupKind.SITES);
		FIELDS.put("place", LookupKind.PLACES);
	}

	private final Lookups lookups;

	private final MessageSource messages;

	LookupSample(Lookups lookups, MessageSource messages) {
		this.lookups = lookups;
		this.messages = messages;
	}

	/** A field of the form with what became of it. */
	record Row(String name, String kind, NamedField field, String label, @Nullable Resolution answer, String meant) {
	}

	@GetMapping("/lookup-sample")
	String show(Scope scope, Editor editor, Locale locale, @RequestParam MultiValueMap<String, String> sent,
			Model model) {
		Around around = new Around(sent.getFirst("country"), sent.getFirst("project"));
		List<Row> rows = new ArrayList<>();
		FIELDS.forEach((name, kind) -> {
			NamedField field = NamedField
				.of((part) -> Objects.requireNonNullElse(sent.getFirst(name + "." + part), ""));
			Resolution answer = sent.containsKey("country")
					? this.lookups.resolve(scope, editor, kind, List.of(field), around).get(0) : null;
			String label = this.messages.getMessage("lookup.list." + kind.word(), null, locale) + " " + name;
			rows.add(new Row(name, kind.word(), field, label, answer, (answer != null) ? meant(answer) : ""));
		});
		model.addAttribute("country", sent.getFirst("country"));
		model.addAttribute("rows", rows);
		return "sample/lookup";
	}

	private static String meant(Resolution answer) {
		if (answer instanceof Resolved resolved) {
			return resolved.choice().slug();
		}
		return (answer instanceof ToAdd add) ? add.record().toString() : String.valueOf(answer.problem());
	}

}
