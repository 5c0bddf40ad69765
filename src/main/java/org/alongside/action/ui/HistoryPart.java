package org.alongside.action.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.alongside.action.ActionDetails;
import org.alongside.action.ActionHistory;
import org.alongside.kit.Dates;

/** What happened to an action, as sentences; read when it is unfolded. */
class HistoryPart extends Details {

    HistoryPart(ActionDetails action, ActionHistory history) {
        var list = new OrderedList();
        setSummaryText(getTranslation("action.history", action.title()));
        add(list);
        addOpenedChangeListener(unfolding -> {
            list.removeAll();
            if (unfolding.isOpened()) {
                history.of(action.person(), action.id()).forEach(row -> list.add(new ListItem(sentence(row))));
            }
        });
    }

    private String sentence(ActionHistory.Row row) {
        var by = row.by();
        var agency = row.agency();
        var who = by == null ? getTranslation("action.someone") : agency == null ? by : by + ", " + agency;
        var barrier = row.barrier();
        var why = barrier == null ? "" : " " + getTranslation("action.barrier." + barrier.code()) + ".";
        var exactly = row.exactly();
        var kind = exactly == null ? "" : " " + getTranslation("action.kind." + exactly.code()) + ".";
        var words = row.words();
        return getTranslation(
                "action.happened",
                Dates.moment(row.at()),
                getTranslation("action.event." + row.kind()),
                who,
                why + kind,
                words == null ? "" : " “" + words + "”");
    }
}
