package org.alongside.meeting.ui;

import java.util.List;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.meeting.MeetingList;

/** Meetings and minutes that were closed to the reader, greyed: whose, how many, why, and what can be done. Never which. */
class WithheldPart extends UnorderedList {

    WithheldPart(List<MeetingList.Withheld> withheld) {
        addClassNames("stubs", "withheld");
        withheld.forEach(each -> add(new ListItem(each.initials() + " (" + each.reference() + ") · "
                + getTranslation(
                        each.items() == 1 ? "record.stub.one" : "record.stub.many",
                        each.items(),
                        getTranslation("category." + each.category()),
                        getTranslation("because." + each.because()),
                        getTranslation("advice." + each.because())))));
        setVisible(!withheld.isEmpty());
    }
}
