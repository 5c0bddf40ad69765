package org.alongside.sharing.ui;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.kit.Dates;
import org.alongside.sharing.ShareFacts;
import org.alongside.sharing.Telling;

/** What the person had agreed to by the end of a day: from when until when, and what was taken back by then. */
class HistoryShares extends Section {

    private final LocalDate day;
    private final Telling telling;

    HistoryShares(LocalDate day, Telling telling) {
        this.day = day;
        this.telling = telling;
        addClassName("history-shares");
        add(new H3(getTranslation("sharing.history.shares", telling.person())));
    }

    HistoryShares show(List<ShareFacts.Share> shares, List<ShareFacts.Withdrawal> withdrawals) {
        var list = new UnorderedList();
        shares.stream().filter(share -> by(share.recordedAt())).forEach(share -> {
            list.add(new ListItem(telling.share(share)));
            withdrawals.stream()
                    .filter(back -> back.share().equals(share.id()) && by(back.recordedAt()))
                    .forEach(back -> list.add(new ListItem(getTranslation(
                            "sharing.history.takenBack",
                            Dates.plain(day(back.recordedAt())),
                            telling.withdrawal(share, back)))));
        });
        add(
                list.getChildren().findAny().isPresent()
                        ? list
                        : new Paragraph(getTranslation("sharing.history.noShares")));
        return this;
    }

    private boolean by(OffsetDateTime recorded) {
        return !day(recorded).isAfter(day);
    }

    private static LocalDate day(OffsetDateTime instant) {
        return Dates.dayOf(instant.toInstant());
    }
}
