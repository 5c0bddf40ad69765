package org.alongside.sharing.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.alongside.actor.PersonId;
import org.alongside.kit.Dates;
import org.alongside.sharing.Circumstances;
import org.alongside.sharing.ClosedSets;
import org.alongside.sharing.Nomination;
import org.alongside.sharing.Protections;
import org.alongside.sharing.SharingNames;
import org.alongside.sharing.SharingRoutes;

/** What few people need on the sharing tab: other grounds, objections, capacity, bars; each act only for those whose post records it. */
class MorePart extends Section {

    private final PersonId person;
    private final String name;
    private final List<String> recordable;

    MorePart(PersonId person, String name, List<String> recordable) {
        this.person = person;
        this.name = name;
        this.recordable = recordable;
        addClassName("more");
        add(new H2(getTranslation("sharing.part.more")));
        setVisible(!recordable.isEmpty());
        act("override", "override");
    }

    MorePart circumstances(Circumstances circumstances, SharingNames.Of names) {
        for (var one : circumstances.objections(person)) {
            var item =
                    new FactItem(getTranslation("sharing.objection.sentence", name, names.one(one.agency())), "active");
            item.meta(
                    getTranslation("sharing.recordedBy", names.one(one.recordedBy()), Dates.moment(one.recordedAt())));
            if (recordable.contains("objection")) {
                item.link(
                        SharingRoutes.act(person, "answer-objection", one.id()),
                        getTranslation("sharing.act.answer-objection"));
            }
            add(item);
        }
        act("objection", "objection");
        var lacks = circumstances.lacksCapacity(person);
        said(lacks, "sharing.act.lacks-capacity.sentence");
        act("capacity", lacks ? "regains-capacity" : "lacks-capacity");
        var alone = circumstances.seenAlone(person);
        said(alone, "sharing.act.seen-alone.sentence");
        act("seen-alone", alone ? "not-alone" : "seen-alone");
        return this;
    }

    MorePart bars(List<Protections.Bar> bars) {
        for (var bar : bars) {
            add(new FactItem(getTranslation("sharing.bar.sentence", bar.name(), name), "active")
                    .meta(getTranslation("sharing.recordedBy", bar.recordedBy(), Dates.moment(bar.recordedAt())))
                    .link(SharingRoutes.act(person, "unbar", bar.id()), getTranslation("sharing.act.unbar")));
        }
        act("bar", "bar");
        return this;
    }

    /** Closed sets of which the viewer is a member. */
    MorePart closedSets(List<ClosedSets.Row> sets) {
        for (var set : sets) {
            add(new FactItem(getTranslation(
                            "sharing.compartment.sentence", set.name(), String.join("; ", set.members())))
                    .meta(getTranslation("sharing.recordedBy", set.recordedBy(), Dates.moment(set.recordedAt())))
                    .link(
                            SharingRoutes.act(person, "closed-note", set.id()),
                            getTranslation("sharing.act.closed-note")));
        }
        act("compartment", "compartment");
        return this;
    }

    /** For those whose entries about trusted persons are not shown to them. */
    MorePart freezeOf(List<Nomination> shown) {
        if (shown.isEmpty()) {
            act("freeze", "freeze-somebody");
        }
        return this;
    }

    /** Items of the record can be closed further, or opened by a reviewer. */
    MorePart levels() {
        add(FactItem.act(SharingRoutes.act(person, "level"), getTranslation("sharing.act.level")));
        return this;
    }

    private void said(boolean holds, String key) {
        if (holds) {
            Component words = new Paragraph(getTranslation(key, name));
            add(words);
        }
    }

    private void act(String needs, String act) {
        if (recordable.contains(needs)) {
            add(FactItem.act(SharingRoutes.act(person, act), getTranslation("sharing.act." + act)));
        }
    }
}
