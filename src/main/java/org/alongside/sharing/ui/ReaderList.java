package org.alongside.sharing.ui;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.actor.PersonId;
import org.alongside.sharing.Readers;
import org.alongside.sharing.SharingRoutes;

/** As whom the record can be previewed. */
class ReaderList extends Section {

    ReaderList(PersonId person, List<Readers.Row> readers) {
        var list = new UnorderedList();
        list.addClassName("readers");
        readers.forEach(reader ->
                list.add(new ListItem(new Anchor(SharingRoutes.preview(person, reader.id()), words(reader)))));
        add(new H2(getTranslation("sharing.part.preview")), list);
    }

    private String words(Readers.Row reader) {
        return reader.agency() == null
                ? getTranslation("sharing.preview." + reader.kind(), reader.name())
                : getTranslation(
                        "sharing.preview.staff",
                        reader.name(),
                        getTranslation("role." + reader.role()),
                        reader.agency());
    }
}
