package org.alongside.sharing.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.alongside.actor.PersonId;
import org.alongside.kit.Dates;
import org.alongside.kit.Status;
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

    SharingPart(PersonId person, Telling telling, boolean mayRecord) {
        this.person = person;
        this.telling = telling;
        this.mayRecord = mayRecord;
    }

    Component shares(List<ShareFacts.Share> shares, List<ShareFacts.Withdrawal> withdrawals) {
        var part = part("shares", mayRecord, "share");
        for (var share : shares) {
            var state = Receipts.stateOf(share);
            var item = item(part, telling.share(share), state);
            withdrawals.stream()
                    .filter(each -> each.share().equals(share.id()))
                    .forEach(each -> item.add(new Paragraph(telling.withdrawal(share, each))));
            item.add(by(item, share.recordedBy(), Dates.moment(share.recordedAt())));
            if (share.approvedBy() != null) {
                item.add(meta(item.getTranslation(
                        "sharing.approvedBy", telling.names().one(share.approvedBy()))));
            }
            item.add(receipt(item, "share", share.id()));
            if (state.equals("active") || state.equals("pending") || state.equals("second")) {
                item.add(act(item, "withdraw", share.id()));
            }
        }
        return none(part, shares.isEmpty(), "shares");
    }

    Component refusals(List<SharingFacts.Refusal> refusals) {
        var part = part("refusals", true, "refuse");
        for (var refusal : refusals) {
            var stands = refusal.liftedAt() == null;
            var item = item(part, telling.refusal(refusal), stands ? "active" : "lifted");
            item.add(by(item, refusal.recordedBy(), Dates.moment(refusal.recordedAt())));
            item.add(receipt(item, "refusal", refusal.id()));
            if (stands && mayRecord) {
                item.add(act(item, "lift", refusal.id()));
            }
        }
        return none(part, refusals.isEmpty(), "refusals");
    }

    Component nominations(List<SharingFacts.Nomination> nominations) {
        var part = part("nominations", mayRecord, "nominate");
        for (var nomination : nominations) {
            var open = nomination.endedAt() == null;
            var state = !open ? "ended" : nomination.approvedBy() == null ? "second" : "active";
            var item = item(part, telling.nomination(nomination), state);
            item.add(meta(item.getTranslation("sharing.verified." + nomination.verified())));
            item.add(by(item, nomination.recordedBy(), Dates.moment(nomination.recordedAt())));
            item.add(receipt(item, "nomination", nomination.id()));
            if (open && mayRecord) {
                item.add(act(item, "end", nomination.id()));
            }
        }
        return none(part, nominations.isEmpty(), "nominations");
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
            var link = new Anchor(SharingRoutes.act(person, act), part.getTranslation("sharing.act." + act));
            link.addClassName("act");
            part.add(link);
        }
        return part;
    }

    private static Div item(Section part, String sentence, String state) {
        var item = new Div(new Paragraph(sentence));
        item.addClassName("item");
        var shape = switch (state) {
            case "active" -> Status.Shape.ON_TRACK;
            case "second", "pending" -> Status.Shape.ATTENTION;
            default -> Status.Shape.NOT_STARTED;
        };
        item.add(new Status(shape, part.getTranslation("sharing.state." + state)));
        part.add(item);
        return item;
    }

    private Component by(Component words, UUID by, String at) {
        var name = telling.names().one(by);
        return meta(words.getTranslation("sharing.recordedBy", name.isEmpty() ? telling.person() : name, at));
    }

    private static Component meta(String text) {
        var meta = new Paragraph(text);
        meta.addClassName("meta");
        return meta;
    }

    private Anchor receipt(Component words, String kind, UUID fact) {
        return link(SharingRoutes.receipt(person, kind, fact), words.getTranslation("sharing.receipt"));
    }

    private Anchor act(Component words, String act, UUID fact) {
        return link(SharingRoutes.act(person, act, fact), words.getTranslation("sharing.act." + act));
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("act");
        return link;
    }

    private static Section none(Section part, boolean empty, String name) {
        if (empty) {
            part.add(new Paragraph(part.getTranslation("sharing.none." + name)));
        }
        return part;
    }
}
