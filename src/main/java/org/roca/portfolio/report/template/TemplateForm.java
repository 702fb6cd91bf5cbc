package org.roca.portfolio.report.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.report.SectionOrder;

/**
 * The form of a template, as typed.
 *
 * @param version the version that it was opened on
 * @param values its fields by name
 */
public record TemplateForm(int version, Map<String, String> values) {

	static TemplateForm of(Template template) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("name", template.name());
		values.put("donor", (template.donorSlug() != null) ? template.donorSlug() : "");
		List<String> sections = template.sections();
		for (int position = 0; position < sections.size(); position++) {
			values.put(SectionOrder.FIELD + sections.get(position), SectionOrder.number(position));
		}
		return new TemplateForm(template.version(), values);
	}

	/** A form for a new template that begins with the sections of another. */
	static TemplateForm like(Template template) {
		Map<String, String> values = new LinkedHashMap<>(of(template).values());
		values.remove("name");
		return new TemplateForm(-1, values);
	}

	/** What was typed into a field, empty for nothing. */
	public String get(String name) {
		return this.values.getOrDefault(name, "");
	}

	/**
	 * The key of the sentence that says what is wrong with it, or null when nothing is.
	 */
	@Nullable String problem(SectionOrder order) {
		String name = get("name").strip();
		if (name.isEmpty() || name.length() > 120) {
			return "name";
		}
		if (!order.unread().isEmpty()) {
			return "place";
		}
		return order.chosen().isEmpty() ? "none" : null;
	}

}
