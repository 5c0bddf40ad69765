package org.alongside.scheme.ui;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemId;
import org.alongside.kit.FormDialog;
import org.alongside.scheme.MoveDraft;
import org.alongside.scheme.NextReview;
import org.alongside.scheme.PlacementDraft;
import org.alongside.scheme.Placements;
import org.alongside.scheme.Stage;
import org.alongside.scheme.WayBack;
import org.jspecify.annotations.Nullable;

/** Dialogs in which coming on the scheme and moves on the ladder are recorded. */
class PlacementDialogs {

    private final Placements placements;
    private final Component on;

    PlacementDialogs(Placements placements, Component on) {
        this.placements = placements;
        this.on = on;
    }

    void place(PersonId person, Runnable then) {
        var dialog = new FormDialog(on.getTranslation("scheme.place"));
        var stage = dialog.field(stages(Stage.ARRIVAL));
        var allocated = dialog.day(on.getTranslation("scheme.allocated.field"));
        var practice = dialog.line(on.getTranslation("scheme.practice.field"), "", false);
        var review = dialog.day(on.getTranslation("scheme.review.field"));
        var missing = dialog.line(on.getTranslation("scheme.review.missing"), "", false);
        var help = dialog.words(on.getTranslation("scheme.wouldHelp"), "", false);
        var id = ItemId.random();
        dialog.ask(
                () -> said(placements.place(new PlacementDraft(
                        id,
                        person,
                        null,
                        allocated.getValue(),
                        optional(practice.getValue()),
                        stage.getValue(),
                        allocated.getValue(),
                        next(review.getValue(), missing.getValue()),
                        optional(help.getValue())))),
                then);
    }

    void move(WayBack.Row row, Runnable then) {
        var dialog = new FormDialog(on.getTranslation("scheme.move"));
        var stage = dialog.field(stages(row.stage()));
        var reason = dialog.words(on.getTranslation("scheme.reason"), "", true);
        var help = dialog.words(on.getTranslation("scheme.wouldHelp"), "", true);
        var review = dialog.day(on.getTranslation("scheme.review.field"));
        review.setValue(row.nextReview());
        var id = ItemId.random();
        dialog.ask(
                () -> said(placements.move(
                        row.id(),
                        row.version(),
                        new MoveDraft(
                                id,
                                stage.getValue(),
                                reason.getValue(),
                                help.getValue(),
                                next(review.getValue(), "")))),
                then);
    }

    private Select<Stage> stages(Stage now) {
        var select = new Select<Stage>();
        select.setLabel(on.getTranslation("scheme.stage"));
        select.setItems(Stage.values());
        select.setItemLabelGenerator(stage -> on.getTranslation("scheme.stage." + stage.number()));
        select.setValue(now);
        return select;
    }

    private Optional<String> said(Optional<Refusal> refusal) {
        return refusal.map(each -> on.getTranslation(each.key()));
    }

    private static @Nullable NextReview next(@Nullable LocalDate day, String missing) {
        if (day != null) {
            return new NextReview.On(day);
        }
        return missing.isBlank() ? null : new NextReview.Missing(missing);
    }

    private static @Nullable String optional(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
