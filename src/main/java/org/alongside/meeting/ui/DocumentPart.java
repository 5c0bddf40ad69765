package org.alongside.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.meeting.document.MinutesDocument;
import org.alongside.meeting.document.MinutesDocument.Entry;
import org.alongside.meeting.document.MinutesDocument.Heading;
import org.alongside.meeting.document.MinutesDocument.Sentence;
import org.jspecify.annotations.Nullable;

/** The same document as in the files, as a page. */
class DocumentPart extends Div {

    private @Nullable UnorderedList entries;

    DocumentPart(MinutesDocument document) {
        addClassName("document");
        add(new H1(document.title()));
        document.blocks().forEach(this::show);
    }

    private void show(MinutesDocument.Block block) {
        switch (block) {
            case Heading heading -> {
                entries = null;
                add(new H2(heading.words()));
            }
            case Sentence sentence -> {
                entries = null;
                add(words(sentence.words()));
            }
            case Entry entry -> entries().add(item(entry));
        }
    }

    private UnorderedList entries() {
        var list = entries;
        if (list == null) {
            list = new UnorderedList();
            list.addClassName("cards");
            entries = list;
            add(list);
        }
        return list;
    }

    private static ListItem item(Entry entry) {
        var item = new ListItem(words(entry.words()));
        item.addClassName("item");
        if (!entry.notes().isEmpty()) {
            var notes = new Div();
            notes.addClassName("meta");
            entry.notes().forEach(note -> notes.add(new Span(note)));
            item.add(notes);
        }
        return item;
    }

    private static Paragraph words(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("words");
        return paragraph;
    }
}
