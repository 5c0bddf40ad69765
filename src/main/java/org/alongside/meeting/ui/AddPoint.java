package org.alongside.meeting.ui;

import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemId;
import org.alongside.meeting.AgendaPlan;

/** Puts a point at the end of the agenda, before the meeting or while it runs. What was typed stays when it is refused. */
class AddPoint extends Details {

    AddPoint(ItemId meeting, AgendaPlan agenda, Consumer<Optional<Refusal>> told) {
        var fields = new PointFields(
                getTranslation("meeting.form.newPoint"),
                getTranslation("meeting.form.newPointCategory"),
                getTranslation("meeting.form.newPointMinutes"));
        var add = new Button(getTranslation("meeting.form.addPoint"), press -> {
            var refusal = agenda.add(meeting, fields.point());
            if (refusal.isEmpty()) {
                fields.show("", "minutes", null);
                setOpened(false);
            }
            told.accept(refusal);
        });
        setSummaryText(getTranslation("meeting.form.morePoints"));
        add(fields, add);
    }
}
