package org.alongside.sharing.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import org.alongside.actor.PersonId;

/** One thing that can be recorded about sharing; its name is part of the address. */
interface SharingAct {

    /** Part of the address and of the translation keys. */
    String name();

    /** What the viewer must be able to record for this act to exist for them; empty when whoever knows of the person has it. */
    default String needs() {
        return "";
    }

    /** Whether what it would change is told before it is saved; not where that would tell of a freeze to whoever does not know of it. */
    default boolean isRehearsed() {
        return !needs().equals("freeze");
    }

    /** Fields for one recording. A fact that the viewer may not see, or that is missing, is a NotFoundException. */
    Form form(PersonId person, Optional<UUID> fact);

    /** Fields that can be read again and again until what they say is saved. */
    interface Form {

        Component fields();

        /** Fills in whom and what somebody chose elsewhere, as ids of recipients and codes of categories or families; the rest stays. */
        default void prefer(List<UUID> to, List<String> what) {}

        /** Whether there is nothing to fill in: then the sentence comes first. */
        default boolean isSentence() {
            return false;
        }

        /** What would be saved; nothing when a field says what is wrong. */
        Optional<Checked> read();
    }
}
