package org.roca.portfolio.activity.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.roca.portfolio.activity.Link;
import org.roca.portfolio.reference.SourceRegister;
import org.roca.portfolio.shared.PartialDate;

/** The page or document that the record rests on, and further ones. */
@Component
@Order(7)
class EvidenceReader implements SectionReader {

	private static final int ADDRESS = 2_000;

	private static final Pattern SCHEME = Pattern.compile("(?i)https?://");

	/**
	 * As browsers show addresses: hosts and paths in any script, and signs that a strict
	 * reading would have escaped.
	 */
	private static final Pattern PAGE = Pattern
		.compile("(?i)https?://([^\\s\\p{Z}\\p{C}/?#@:.\\\\]+\\.)+[^\\s\\p{Z}\\p{C}/?#@:.\\\\]+\\.?(:\\d{1,5})?"
				+ "([/?#][^\\s\\p{Z}\\p{C}]*)?");

	private final SourceRegister sources;

	EvidenceReader(SourceRegister sources) {
		this.sources = sources;
	}

	@Override
	public Change read(Reading in) {
		String source = in.form().get("source");
		PartialDate date = in.date("sourceDate", in.form().get("sourceDate"));
		in.tooLong("source", source, ADDRESS);
		if (source.isEmpty() && !in.form().get("sourceDate").isEmpty()) {
			in.problem("source", "source");
		}
		List<Link> links = links(in);
		boolean same = source.equals(in.earlier("source"))
				&& in.form().get("sourceDate").equals(in.earlier("sourceDate"));
		return (activity) -> {
			activity.isToldOfAt(links);
			if (!same) {
				activity.cites(source.isEmpty() ? null : this.sources.idOf(source), date);
			}
		};
	}

	private static List<Link> links(Reading in) {
		List<Link> links = new ArrayList<>();
		Set<String> named = new LinkedHashSet<>();
		List<FormRow> rows = in.form().rows(FormGroup.LINKS);
		for (int number = 0; number < rows.size(); number++) {
			FormRow row = rows.get(number);
			if (row.isBlank()) {
				continue;
			}
			String field = "links[" + number + "].address";
			Optional<String> address = address(row.get("address"));
			if (address.isEmpty()) {
				in.problem(field, "link", row.get("address"));
			}
			else if (!named.add(address.get())) {
				in.problem(field, "twice");
			}
			in.tooLong(field, row.get("address"), ADDRESS);
			in.tooLong("links[" + number + "].label", row.get("label"), Reading.TITLE);
			address
				.ifPresent((whole) -> links.add(new Link(whole, row.get("label").isEmpty() ? null : row.get("label"))));
		}
		return links;
	}

	/** The address with its scheme, or empty when it leads to no page. */
	private static Optional<String> address(String typed) {
		String whole = SCHEME.matcher(typed).lookingAt() ? typed : "https://" + typed;
		return PAGE.matcher(whole).matches() ? Optional.of(whole.replaceFirst("^[hH][tT]{2}[pP]", "http"))
				: Optional.empty();
	}

}
