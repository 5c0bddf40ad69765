package org.alongside.meeting.ui;

import java.time.OffsetDateTime;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.kit.Status;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.MinuteSets;
import org.alongside.meeting.MinutesState;

/** Where the minutes stand, the two clocks, and the reader's own copy. */
class StatePart extends Div {

    StatePart(Plan plan, MinutesState state, MinuteSets minutes, Runnable changed) {
        addClassName("item");
        var late = state.actionsLate();
        add(new Status(
                state.draft() ? Status.Shape.ON_TRACK : Status.Shape.DONE,
                state.draft()
                        ? getTranslation("minutes.draft", day(state.lastOfDraft()))
                        : getTranslation("minutes.final", day(state.finalAt()))));
        add(new Paragraph(getTranslation(
                late ? "minutes.clock.actionsLate" : "minutes.clock.actions",
                Dates.moment(state.issuedAt()),
                Dates.moment(state.actionsBy()))));
        add(new Paragraph(getTranslation("minutes.clock.final", Dates.day(state.finalBy()))));
        add(new Anchor(MeetingRoutes.minutes(plan.person(), plan.id()), getTranslation("minutes.copy")));
        if (plan.chairs() && state.draft()) {
            var message = new Message();
            var settle = new Button(
                    getTranslation("minutes.settle"),
                    press -> minutes.settle(plan.id())
                            .ifPresentOrElse(refusal -> message.refuse(getTranslation(refusal.key())), changed));
            add(message, new Paragraph(getTranslation("minutes.settleText")), settle);
        }
    }

    private static String day(OffsetDateTime instant) {
        return Dates.day(Dates.dayOf(instant.toInstant()));
    }
}
