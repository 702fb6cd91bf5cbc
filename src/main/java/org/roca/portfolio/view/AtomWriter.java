package org.roca.portfolio.view;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.springframework.stereotype.Component;

import org.roca.portfolio.activity.since.ChangeKind;
import org.roca.portfolio.activity.since.ChangeRow;
import org.roca.portfolio.shared.web.Words;

/** Writes what changed in a view as an Atom feed (RFC 4287), in the reader's language. */
@Component
class AtomWriter {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	/** What XML 1.0 can't say. */
	private static final Pattern UNSAYABLE = Pattern
		.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	private final Words words;

	AtomWriter(Words words) {
		this.words = words;
	}

	/**
	 * The feed.
	 * @param rows what changed, the latest first
	 * @param site the address of the application
	 */
	byte[] write(SavedView view, Selection selection, List<ChangeRow> rows, String site) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory()
				.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeStartElement("feed");
			xml.writeDefaultNamespace(ATOM);
			element(xml, "id", "urn:uuid:" + view.key());
			element(xml, "title", view.name());
			element(xml, "subtitle", selection.words());
			element(xml, "updated", rows.isEmpty() ? Instant.EPOCH.toString() : rows.get(0).at().toString());
			xml.writeStartElement("author");
			element(xml, "name", this.words.say("shared.product"));
			xml.writeEndElement();
			link(xml, site + new NewsAddress(view.key()).all());
			for (ChangeRow row : rows) {
				entry(xml, view, row, site);
			}
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("No feed of " + view.key(), ex);
		}
		return out.toByteArray();
	}

	private void entry(XMLStreamWriter xml, SavedView view, ChangeRow row, String site) throws XMLStreamException {
		String about = view.key() + row.reference() + row.kind() + row.at();
		xml.writeStartElement("entry");
		element(xml, "id", "urn:uuid:" + UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8)));
		element(xml, "title", this.words.say("since.kind." + row.kind().code()) + ": " + this.words.of(row.title())
				+ " (" + row.reference() + ")");
		element(xml, "updated", row.at().toString());
		if (row.kind() != ChangeKind.PUT_AWAY) {
			link(xml, site + "/activities/" + row.reference());
		}
		element(xml, "summary",
				row.parts().stream().map((part) -> this.words.say(part)).collect(Collectors.joining("; ")));
		xml.writeEndElement();
	}

	private static void link(XMLStreamWriter xml, String href) throws XMLStreamException {
		xml.writeEmptyElement("link");
		xml.writeAttribute("rel", "alternate");
		xml.writeAttribute("href", href);
	}

	private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(UNSAYABLE.matcher(text).replaceAll(""));
		xml.writeEndElement();
	}

}
