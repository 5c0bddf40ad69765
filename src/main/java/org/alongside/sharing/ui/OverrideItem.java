package org.alongside.sharing.ui;

import org.alongside.kit.Dates;
import org.alongside.kit.Status;
import org.alongside.sharing.GroundSentence;
import org.alongside.sharing.OverrideList;
import org.alongside.sharing.SharingNames;
import org.alongside.sharing.SharingRoutes;

/** One override, among the shares: a shield and its ground, who decided, whether the person is told, and until when. */
class OverrideItem extends FactItem {

    private final OverrideList.Row row;
    private final String sentence;

    OverrideItem(String person, OverrideList.Row row, SharingNames.Of names) {
        super("");
        this.row = row;
        var ground = new GroundSentence(this::getTranslation);
        sentence = ground.override(person, row, names);
        say(sentence);
        add(new Status(
                Status.Shape.SHIELD,
                getTranslation(
                        "sharing.override.status",
                        ground.kind(row.kind()),
                        getTranslation("sharing.state." + row.state()))));
        meta(getTranslation("sharing.override.why", row.reason()));
        meta(ground.told(person, row));
        meta(getTranslation("sharing.recordedBy", row.recordedBy(), Dates.moment(row.recordedAt())));
        meta(
                row.approvedBy() == null
                        ? getTranslation("sharing.override.notApproved")
                        : getTranslation("sharing.approvedBy", row.approvedBy()));
    }

    String sentence() {
        return sentence;
    }

    /** With what can be done about it on the record's tab. */
    OverrideItem withActs(boolean mayRaise) {
        if (row.mayEnd()) {
            link(SharingRoutes.act(row.person(), "end-override", row.id()), getTranslation("sharing.act.end-override"));
        }
        if (row.mayLookAgain()) {
            link(SharingRoutes.act(row.person(), "look-again", row.id()), getTranslation("sharing.act.look-again"));
        }
        if (mayRaise) {
            link(SharingRoutes.act(row.person(), "override", row.id()), getTranslation("sharing.override.goOn"));
        }
        return this;
    }
}
