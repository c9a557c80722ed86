package org.planledger.query.proof;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.proof.checkpoint.SignedCheckpoint;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The newest checkpoints as an Atom feed (RFC 4287), newest first. A checkpoint is as old as its last entry. */
@Component
class Feed {

    private static final int ENTRIES = 50;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Published published;
    private final Ledger ledger;

    Feed(Published published, Ledger ledger) {
        this.published = published;
        this.ledger = ledger;
    }

    private record Dated(SignedCheckpoint signed, Instant updated) {}

    byte[] write() {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            feed(xml, newestFirst());
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("What was signed can be written as XML.", e);
        }
        return out.toByteArray();
    }

    private List<Dated> newestFirst() {
        var sizes = published.sizes();
        var newest = sizes.subList(Math.max(0, sizes.size() - ENTRIES), sizes.size());
        return newest.stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(size -> published.of(size).stream())
                .map(signed -> new Dated(signed, recordedAt(signed.checkpoint().size())))
                .toList();
    }

    private Instant recordedAt(long position) {
        var last = position == 0 ? List.<RecordedEvent>of() : ledger.next(position - 1, 1);
        return last.isEmpty() ? Instant.EPOCH : last.get(0).recordedAt();
    }

    private static void feed(XMLStreamWriter xml, List<Dated> all) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "id", address("/api/checkpoints/feed"));
        element(xml, "title", "Signed checkpoints of the ledger");
        element(xml, "updated", (all.isEmpty() ? Instant.EPOCH : all.get(0).updated()).toString());
        link(xml, "self", address("/api/checkpoints/feed"));
        xml.writeStartElement("author");
        element(xml, "name", "Plan Ledger");
        xml.writeEndElement();
        for (var each : all) entry(xml, each);
        xml.writeEndElement();
    }

    private static void entry(XMLStreamWriter xml, Dated each) throws XMLStreamException {
        long size = each.signed().checkpoint().size();
        var address = address("/api/checkpoints/" + size);
        xml.writeStartElement("entry");
        element(xml, "id", address + "#" + each.signed().checkpoint().root());
        element(xml, "title", "%,d entries".formatted(size));
        element(xml, "updated", each.updated().toString());
        link(xml, "alternate", address);
        element(xml, "content", each.signed().toString());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
