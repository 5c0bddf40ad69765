package org.alongside.action.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.action.ActionDetails;
import org.alongside.action.Reminded.Sent;
import org.alongside.kit.Dates;
import org.alongside.kit.Status;
import org.jspecify.annotations.Nullable;

/** One action: about whom, what, until when, how it stands, who asked, what was answered. */
class ActionCard extends ListItem {

    private ActionCard(ActionDetails action, Component heading) {
        addClassNames("item", "action-card");
        add(heading, state(action));
        words(action);
        more(action.more());
        add(meta(action));
    }

    /** In the inbox, where cards of several people stand together: initials and reference say about whom. */
    static ActionCard inInbox(ActionDetails action) {
        var name = action.name();
        var about = action.initials() + " (" + action.reference() + ")" + (name == null ? "" : " " + name);
        return new ActionCard(action, new H2(about + " · " + action.title()));
    }

    /** On the record, where everybody knows about whom. */
    static ActionCard onRecord(ActionDetails action) {
        return new ActionCard(action, new H3(action.title()));
    }

    private Component state(ActionDetails action) {
        var line = new Div(new Status(
                shape(action), getTranslation("action.status." + action.status().code())));
        line.addClassName("state");
        if (action.overdue()) {
            line.add(new Status(Status.Shape.OVERDUE, getTranslation("action.overdue")));
        }
        var due = action.due();
        line.add(new Span(due == null ? getTranslation("action.noDue") : getTranslation("action.due", Dates.day(due))));
        return line;
    }

    private void words(ActionDetails action) {
        var barrier = action.barrier();
        if (barrier != null) {
            add(new Paragraph(getTranslation("action.barrier." + barrier.code())));
        }
        var kind = action.more().kind();
        if (kind != null) {
            add(new Paragraph(getTranslation("action.kind." + kind.code())));
        }
        var words = action.words();
        if (words != null) {
            var said = new Paragraph(words);
            said.addClassName("words");
            add(said);
        }
    }

    private void more(ActionDetails.More more) {
        said("action.wouldHelp", more.wouldHelp());
        said("action.detail", more.detail());
        said("action.goal", more.goal());
        var because = more.needsOwnerBecause();
        if (because != null) {
            add(new Paragraph(getTranslation("action.needsOwner." + because)));
        }
    }

    private void said(String key, @Nullable String words) {
        if (words != null) {
            var said = new Paragraph(getTranslation(key, words));
            said.addClassName("words");
            add(said);
        }
    }

    private String owner(ActionDetails action) {
        var owner = action.owner();
        var worker = action.more().worker();
        if (owner == null) {
            return getTranslation("action.noOwner");
        }
        return worker == null
                ? getTranslation("action.owner", owner)
                : getTranslation("action.ownerAndWorker", worker, owner);
    }

    private Component meta(ActionDetails action) {
        var meta = new Div(
                new Span(owner(action)),
                new Span(getTranslation("action.asked", action.askedBy(), action.askedByAgency())));
        var at = action.answeredAt();
        if (at != null) {
            meta.add(new Span(getTranslation("action.answered", answerer(action), Dates.moment(at))));
        }
        meta.addClassName("meta");
        return meta;
    }

    private String answerer(ActionDetails action) {
        var by = action.answeredBy();
        return by == null ? getTranslation("action.someone") : by;
    }

    private static Status.Shape shape(ActionDetails action) {
        return switch (action.status()) {
            case DONE, VERIFIED -> Status.Shape.DONE;
            case ACCEPTED, IN_PROGRESS -> Status.Shape.ON_TRACK;
            case BLOCKED, NEEDS_OWNER -> Status.Shape.ATTENTION;
            case PROPOSED, CANCELLED, ENTERED_IN_ERROR -> Status.Shape.NOT_STARTED;
        };
    }

    /** Says what was sent about it, in the order in which it was sent. */
    void tell(List<Sent> all) {
        if (!all.isEmpty()) {
            var list = new UnorderedList();
            all.forEach(sent ->
                    list.add(new ListItem(getTranslation(sent.key(), Dates.moment(sent.at()), sent.because()))));
            list.addClassName("meta");
            add(list);
        }
    }

    /** Whether it can be answered at all. */
    static boolean answerable(ActionDetails action) {
        return action.mine() && action.status().isOpen();
    }
}
