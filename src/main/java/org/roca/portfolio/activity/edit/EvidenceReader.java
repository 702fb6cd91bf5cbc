package org.roca.portfolio.activity.edit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
		String whole = typed.toLowerCase(Locale.ROOT).matches("https?://.*") ? typed : "https://" + typed;
		try {
			URI address = new URI(whole);
			boolean page = address.getHost() != null && address.getHost().contains(".")
					&& whole.toLowerCase(Locale.ROOT).matches("https?://\\S+");
			return page ? Optional.of(whole.replaceFirst("^[hH][tT]{2}[pP]", "http")) : Optional.empty();
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

}
