package org.alongside.meeting.document;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.alongside.meeting.document.MinutesDocument.Entry;
import org.alongside.meeting.document.MinutesDocument.Heading;
import org.alongside.meeting.document.MinutesDocument.Sentence;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A document as XHTML for the PDF, made of nodes: whatever somebody wrote is text and never markup. */
final class Xhtml {

    private static final String NAMESPACE = "http://www.w3.org/1999/xhtml";
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 20mm 25mm; @bottom-left { content: element(foot); } }
            body { font-family: 'Liberation Sans', 'Noto Emoji'; font-size: 11pt; line-height: 1.5; }
            h1 { font-size: 20pt; } h2 { font-size: 14pt; margin: 6mm 0 2mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; white-space: pre-wrap; word-wrap: break-word; }
            p.words { margin: 3mm 0 0; } p.notes { font-size: 10pt; margin: 0 0 3mm; }
            div.foot { position: running(foot); font-size: 9pt; }
            """;

    private final Document document;

    private Xhtml(Document document) {
        this.document = document;
    }

    static Document of(MinutesDocument minutes) {
        var xhtml = new Xhtml(empty());
        var html = xhtml.document.createElementNS(NAMESPACE, "html");
        html.setAttribute("lang", "en-GB");
        xhtml.document.appendChild(html);
        xhtml.head(html, minutes);
        xhtml.body(html, minutes);
        return xhtml.document;
    }

    private void head(Element html, MinutesDocument minutes) {
        var head = add(html, "head", "");
        add(head, "title", minutes.title());
        meta(head, "subject", minutes.title());
        meta(head, "description", minutes.madeFor());
        meta(head, "author", "Alongside");
        add(head, "style", STYLE);
    }

    private void body(Element html, MinutesDocument minutes) {
        var body = add(html, "body", "");
        add(body, "div", minutes.madeFor()).setAttribute("class", "foot");
        add(body, "h1", minutes.title());
        for (var block : minutes.blocks()) {
            switch (block) {
                case Heading heading -> add(body, "h2", heading.words());
                case Sentence sentence -> add(body, "p", sentence.words());
                case Entry entry -> {
                    add(body, "p", entry.words()).setAttribute("class", "words");
                    if (!entry.notes().isEmpty()) {
                        add(body, "p", String.join(" · ", entry.notes())).setAttribute("class", "notes");
                    }
                }
            }
        }
    }

    private void meta(Element head, String name, String content) {
        var meta = add(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private Element add(Element parent, String name, String words) {
        var element = document.createElementNS(NAMESPACE, name);
        if (!words.isEmpty()) {
            element.appendChild(document.createTextNode(Fonts.writable(words)));
        }
        parent.appendChild(element);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
