package org.alongside.sharing.ui;

import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.alongside.actor.PersonId;
import org.alongside.casework.tab.RecordTab;
import org.alongside.casework.tab.Stubs;
import org.alongside.sharing.GroundFacts;
import org.alongside.sharing.Readers;
import org.alongside.sharing.ShareFacts;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingNames;
import org.alongside.sharing.SharingRoutes;
import org.alongside.sharing.Telling;
import org.springframework.stereotype.Service;

/** What is in force about sharing, in sentences, each with what can be done about it. */
@Service
class SharingTab implements RecordTab {

    private final ShareFacts shares;
    private final SharingFacts facts;
    private final SharingNames names;
    private final Readers readers;
    private final Stubs stubs;
    private final GroundFacts grounds;

    SharingTab(
            ShareFacts shares,
            SharingFacts facts,
            SharingNames names,
            Readers readers,
            Stubs stubs,
            GroundFacts grounds) {
        this.grounds = grounds;
        this.shares = shares;
        this.facts = facts;
        this.names = names;
        this.readers = readers;
        this.stubs = stubs;
    }

    @Override
    public String name() {
        return SharingRoutes.TAB;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Component content(PersonId person) {
        var content = new Div();
        content.addClassName("sharing");
        var name = facts.name(person).orElse("");
        var recordable = grounds.recordable(person);
        var known = names.of(person);
        var telling = new Telling(content::getTranslation, name, known);
        var mayRecord = facts.mayRecord(person);
        var nominations = facts.nominations(person);
        var freezes = grounds.protections().freezes(person);
        var part = new SharingPart(person, telling, mayRecord, recordable);
        if (facts.readsDecisions(person)) {
            content.add(
                    FactItem.act(SharingRoutes.board(person), content.getTranslation("sharing.board")),
                    FactItem.act(SharingRoutes.history(person), content.getTranslation("sharing.history.link")));
        }
        content.add(
                part.shares(shares.shares(person), shares.withdrawals(person), grounds.overrides(person)),
                part.refusals(facts.refusals(person)),
                part.nominations(nominations, freezes),
                part.freezes(freezes),
                part.notices(facts.notices(person)),
                new MorePart(person, name, recordable)
                        .circumstances(grounds.circumstances(), known)
                        .freezeOf(nominations)
                        .bars(grounds.protections().bars(person))
                        .closedSets(grounds.closedSets(person))
                        .levels(),
                stubs.of(person, Set.of("sharing")));
        if (mayRecord) {
            content.add(new ReaderList(person, readers.of(person)));
        }
        return content;
    }
}
