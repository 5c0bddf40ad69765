package org.alongside.sharing.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.sharing.SharingRoutes;
import org.alongside.sharing.Words;

/** An act without fields: one press opens its sentence, one more records it. */
record SentenceAct(String name, String needs, Maker maker) implements SharingAct {

    /** Says what would be recorded; a fact that the viewer may not see, or that is missing, is a NotFoundException. */
    @FunctionalInterface
    interface Maker {
        Checked of(PersonId person, Optional<UUID> fact, Words words);
    }

    @Override
    public Form form(PersonId person, Optional<UUID> fact) {
        var words = new Div();
        var checked = maker.of(person, fact, words::getTranslation);
        return new Form() {
            @Override
            public Component fields() {
                return words;
            }

            @Override
            public boolean isSentence() {
                return true;
            }

            @Override
            public Optional<Checked> read() {
                return Optional.of(checked);
            }
        };
    }

    /** What most acts are: sentences, the button named after the act, and back to the tab. */
    static Checked checked(
            String name, PersonId person, Words words, Supplier<Optional<Refusal>> save, String... sentences) {
        return new Checked(
                List.of(sentences), words.say("sharing.act." + name + ".save"), save, SharingRoutes.tab(person));
    }
}
