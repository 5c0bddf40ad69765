package org.alongside.sharing.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.alongside.actor.PersonId;
import org.alongside.kit.Dates;
import org.alongside.sharing.Nomination;
import org.alongside.sharing.OverrideList;
import org.alongside.sharing.Protections;
import org.alongside.sharing.Receipts;
import org.alongside.sharing.ShareFacts;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingRoutes;
import org.alongside.sharing.Telling;

/** The parts of the sharing tab: a heading, what is in force under it, and the acts. */
class SharingPart {

    private final PersonId person;
    private final Telling telling;
    private final boolean mayRecord;
    private final List<String> recordable;

    SharingPart(PersonId person, Telling telling, boolean mayRecord, List<String> recordable) {
        this.person = person;
        this.telling = telling;
        this.mayRecord = mayRecord;
        this.recordable = recordable;
    }

    Component shares(
            List<ShareFacts.Share> shares, List<ShareFacts.Withdrawal> withdrawals, List<OverrideList.Row> overrides) {
        var part = part("shares", mayRecord, "share");
        var mayRaise = recordable.contains("override");
        overrides.forEach(row -> part.add(new OverrideItem(telling.person(), row, telling.names()).withActs(mayRaise)));
        for (var share : shares) {
            part.add(share(share, withdrawals));
        }
        return none(part, shares.isEmpty() && overrides.isEmpty(), "shares");
    }

    private FactItem share(ShareFacts.Share share, List<ShareFacts.Withdrawal> withdrawals) {
        var state = Receipts.stateOf(share);
        var item = new FactItem(telling.share(share), state);
        withdrawals.stream()
                .filter(each -> each.share().equals(share.id()))
                .forEach(each -> item.add(new Paragraph(telling.withdrawal(share, each))));
        item.by(telling, share.recordedBy(), share.recordedAt());
        if (share.approvedBy() != null) {
            item.meta(item.getTranslation("sharing.approvedBy", telling.names().one(share.approvedBy())));
        }
        receipt(item, "share", share.id());
        if (!state.equals("ended") && !state.equals("withdrawn")) {
            act(item, "withdraw", share.id());
        }
        if (state.equals("suspended") && mayRecord) {
            act(item, "confirm", share.id());
        }
        return item;
    }

    Component refusals(List<SharingFacts.Refusal> refusals) {
        var part = part("refusals", true, "refuse");
        for (var refusal : refusals) {
            var stands = refusal.liftedAt() == null;
            var item = new FactItem(telling.refusal(refusal), stands ? "active" : "lifted");
            item.by(telling, refusal.recordedBy(), refusal.recordedAt());
            receipt(item, "refusal", refusal.id());
            if (stands && mayRecord) {
                act(item, "lift", refusal.id());
            }
            part.add(item);
        }
        return none(part, refusals.isEmpty(), "refusals");
    }

    Component nominations(List<Nomination> nominations, List<Protections.Freeze> freezes) {
        var part = part("nominations", mayRecord, "nominate");
        for (var nomination : nominations) {
            var item = new FactItem(telling.nomination(nomination), nomination.state());
            item.meta(item.getTranslation("sharing.verified." + nomination.verified()));
            item.by(telling, nomination.recordedBy(), nomination.recordedAt());
            if (recordable.contains("freeze")
                    && freezes.stream().noneMatch(each -> each.trusted().equals(nomination.trusted()))) {
                act(item, "freeze", nomination.id());
            }
            receipt(item, "nomination", nomination.id());
            if (!nomination.over() && mayRecord) {
                act(item, "end", nomination.id());
            }
            part.add(item);
        }
        return none(part, nominations.isEmpty(), "nominations");
    }

    /** Of those whom the viewer is told of, whether or not they read who is a trusted person; nothing at all where there are none. */
    Component freezes(List<Protections.Freeze> freezes) {
        var part = new Section();
        part.add(new H2(part.getTranslation("sharing.part.freezes")));
        part.setVisible(!freezes.isEmpty());
        for (var freeze : freezes) {
            var item = new FactItem(part.getTranslation("sharing.freeze.of", freeze.name()));
            item.meta(item.getTranslation(
                    "sharing.freeze.stands",
                    freeze.recordedBy(),
                    Dates.moment(freeze.recordedAt()),
                    Dates.day(freeze.decideBy())));
            if (freeze.mayDecide()) {
                act(item, "unfreeze", freeze.trusted());
                act(item, "freeze-to-bar", freeze.trusted());
            }
            part.add(item);
        }
        return part;
    }

    Component notices(List<SharingFacts.Notice> notices) {
        var part = part("notices", mayRecord, "notice");
        notices.forEach(notice -> part.add(new Paragraph(telling.notice(notice))));
        return none(part, notices.isEmpty(), "notices");
    }

    private Section part(String name, boolean open, String act) {
        var part = new Section();
        part.add(new H2(part.getTranslation("sharing.part." + name)));
        if (open) {
            part.add(FactItem.act(SharingRoutes.act(person, act), part.getTranslation("sharing.act." + act)));
        }
        return part;
    }

    private void receipt(FactItem item, String kind, UUID fact) {
        item.link(SharingRoutes.receipt(person, kind, fact), item.getTranslation("sharing.receipt"));
    }

    private void act(FactItem item, String act, UUID fact) {
        item.link(SharingRoutes.act(person, act, fact), item.getTranslation("sharing.act." + act));
    }

    private static Section none(Section part, boolean empty, String name) {
        if (empty) {
            part.add(new Paragraph(part.getTranslation("sharing.none." + name)));
        }
        return part;
    }
}
