package org.alongside.register;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemId;
import org.alongside.register.cell.LeftAs;
import org.alongside.register.entry.Practice;
import org.alongside.register.entry.RegisterEntry;
import org.alongside.scheme.NextReview;
import org.alongside.scheme.PlacementDraft;
import org.alongside.scheme.Placements;
import org.alongside.scheme.Stage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Saves a stay on the scheme, one that is over as over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlacementWriter {

    private static final String NOT_BOOKED = "The old register had no date. To be booked.";
    private static final String OVER = "The placement has ended.";

    private final Placements placements;

    PlacementWriter(Placements placements) {
        this.placements = placements;
    }

    /** @param today the day the register speaks for */
    Optional<Refusal> place(PersonId person, RegisterEntry entry, LocalDate today) {
        var draft = new PlacementDraft(
                ItemId.random(),
                person,
                Registered.line(entry.reference().written()),
                entry.removal().allocated().value(),
                entry.removal().practice().known().map(Practice::code).orElse(null),
                Stage.of(entry.wayBack().stage().known().orElse(0)),
                null,
                nextReview(entry),
                null);
        return entry.onScheme()
                ? placements.place(draft)
                : placements.recordEnded(draft, lastDay(entry, today), outcome(entry));
    }

    /** Where nobody wrote down the day, all that is known is that it was over on the day the register speaks for. */
    static LocalDate lastDay(RegisterEntry entry, LocalDate today) {
        return entry.wayBack().discharged().known().orElse(today);
    }

    private static NextReview nextReview(RegisterEntry entry) {
        var next = entry.placement().nextReview();
        var words = next.words().isBlank() ? NOT_BOOKED : NOT_BOOKED + " It said: " + next.words();
        return next.known()
                .<NextReview>map(NextReview.On::new)
                .orElseGet(() -> new NextReview.Missing(entry.onScheme() ? Registered.line(words) : OVER));
    }

    private static String outcome(RegisterEntry entry) {
        var outcome = entry.hasDied()
                ? LeftAs.DIED
                : entry.wayBack().outcome().known().orElse(LeftAs.OTHERWISE);
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
