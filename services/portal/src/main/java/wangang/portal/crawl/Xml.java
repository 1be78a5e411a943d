package wangang.portal.crawl;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document written element by element; the writer escapes, and leaves out what XML cannot hold. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    /** Writes a document's elements. */
    @FunctionalInterface
    interface Content {
        void write(Xml xml) throws XMLStreamException;
    }

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static byte[] document(String root, String namespace, Content content) {
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
            content.write(new Xml(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    void text(String element, String text) throws XMLStreamException {
        writer.writeStartElement(element);
        writer.writeCharacters(allowed(text));
        writer.writeEndElement();
    }

    void empty(String element, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    void group(String element, Content content) throws XMLStreamException {
        writer.writeStartElement(element);
        content.write(this);
        writer.writeEndElement();
    }

    /** XML 1.0, 2.2: no control characters but tab and ends of lines, no lone surrogates. */
    static String allowed(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point == 0x9
                        || point == 0xA
                        || point == 0xD
                        || (point >= 0x20 && point <= 0xD7FF)
                        || (point >= 0xE000 && point <= 0xFFFD)
                        || point >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
