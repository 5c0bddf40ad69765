package org.alongside.local;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.Recipient;
import org.alongside.consent.RefusalId;
import org.alongside.consent.Refusals;
import org.alongside.consent.Scope;
import org.alongside.person.Around;
import org.alongside.person.AroundDraft;
import org.alongside.person.ContactDraft;
import org.alongside.person.ContactKind;
import org.alongside.person.ContactPoints;
import org.alongside.person.Place;
import org.alongside.scheme.NextReview;
import org.alongside.scheme.PlacementDraft;
import org.alongside.scheme.Placements;
import org.springframework.stereotype.Component;

/** What stands on the record: notes, ways to reach the person, people around them, the time on the scheme. */
@Component
class RecordScene implements Scene {

    private final Notes notes;
    private final Refusals refusals;
    private final ContactPoints contacts;
    private final Around around;
    private final Placements placements;
    private final Clock clock;

    RecordScene(
            Notes notes, Refusals refusals, ContactPoints contacts, Around around, Placements placements, Clock clock) {
        this.notes = notes;
        this.refusals = refusals;
        this.contacts = contacts;
        this.around = around;
        this.placements = placements;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("note", "phone", "address", "around", "place");
    }

    @Override
    public Optional<Refusal> play(PersonId person, Story.Step step) {
        return switch (step.kind()) {
            case "note" -> note(person, step.of());
            case "around" ->
                around.add(new AroundDraft(
                        ItemId.random(),
                        person,
                        step.of().text("name"),
                        step.of().text("relationship"),
                        step.of().optional("involve")));
            case "place" -> place(person, step.of());
            default -> contact(person, step);
        };
    }

    private Optional<Refusal> note(PersonId person, Story of) {
        var id = ItemId.random();
        var category = of.text("category").equals("none") ? null : of.text("category");
        var label = new ItemDraft(id, person, "note", category, null, of.text("title"), null, false, null);
        var refusal = notes.write(new NoteDraft(label, of.text("words")));
        return refusal.isPresent() || !of.yes("seal")
                ? refusal
                : refusals.record(
                        RefusalId.random(),
                        person,
                        List.of(new Recipient.Everyone()),
                        List.of(new Scope.OfItem(id)),
                        false);
    }

    private Optional<Refusal> contact(PersonId person, Story.Step step) {
        var of = step.of();
        var phone = step.kind().equals("phone");
        return contacts.add(new ContactDraft(
                ItemId.random(),
                person,
                phone ? ContactKind.PHONE : ContactKind.ADDRESS,
                of.text("value"),
                null,
                phone ? null : Place.valueOf(of.text("place")),
                null,
                true,
                of.yes("safe") ? Boolean.TRUE : null,
                of.day("checked", today()),
                false));
    }

    private Optional<Refusal> place(PersonId person, Story of) {
        var review = of.day("review", today());
        return placements.place(new PlacementDraft(
                ItemId.random(),
                person,
                of.text("reference"),
                of.day("allocated", today()),
                null,
                org.alongside.scheme.Stage.valueOf(of.text("stage")),
                of.day("since", today()),
                review == null ? new NextReview.Missing(of.text("missing")) : new NextReview.On(review),
                of.text("helps")));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
    }
}
