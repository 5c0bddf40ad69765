package org.alongside.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.PersonFacts;
import org.alongside.person.People;
import org.alongside.register.entry.RegisterField;
import org.alongside.register.preview.Difference;
import org.alongside.register.preview.PreviewRow;
import org.alongside.register.preview.Saving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.alongside.register.entry.RegisterField.ADDRESS;
import static org.alongside.register.entry.RegisterField.TELEPHONES;

/** Turns rows into a person: who they are, how to reach them, their placement, and everything else as notes of the right category. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonWriter {

    private static final int LONGEST_NOTE = 20_000;

    private final People people;
    private final PersonFacts facts;
    private final Notes notes;
    private final ReachWriter reach;
    private final PlacementWriter placements;

    PersonWriter(People people, PersonFacts facts, Notes notes, ReachWriter reach, PlacementWriter placements) {
        this.people = people;
        this.facts = facts;
        this.notes = notes;
        this.reach = reach;
        this.placements = placements;
    }

    /**
     * A new person with all that the row says.
     *
     * @param numberIsFree false when somebody else has the NHS number, which is then kept as words only
     * @param today the day the register speaks for
     */
    void register(PersonId person, PreviewRow row, boolean numberIsFree, LocalDate today) {
        var entry = row.entry();
        check(row, people.register(Registered.draft(person, entry, numberIsFree)));
        check(row, reach.address(person, row.entry()));
        check(row, reach.telephones(person, row.entry()));
        check(row, placements.place(person, entry, today));
        var left = LeftOver.of(entry);
        if (!numberIsFree) {
            left.put(RegisterField.NHS_NUMBER, entry.facts().getOrDefault(RegisterField.NHS_NUMBER, ""));
        }
        write(person, row, left);
        if (entry.hasDied()) {
            check(row, facts.recordDeath(person, PlacementWriter.lastDay(entry, today)));
        }
    }

    /** Another row of the same person: what it says differently is added, nothing is taken away. */
    void join(PersonId person, PreviewRow row) {
        add(person, row, row.differences());
    }

    /** The differences that were chosen are added; what was known before stays on the record. */
    void take(PersonId person, Saving.Changed changed) {
        add(person, changed.row(), changed.taken());
    }

    private void add(PersonId person, PreviewRow row, List<Difference> differences) {
        var said = differences.stream().collect(Collectors.toMap(Difference::field, Difference::inFile));
        if (said.remove(ADDRESS) != null) {
            check(row, reach.address(person, row.entry()));
        }
        if (said.remove(TELEPHONES) != null) {
            check(row, reach.telephones(person, row.entry()));
        }
        write(person, row, said);
    }

    private void write(PersonId person, PreviewRow row, Map<RegisterField, String> said) {
        for (var chapter : Chapter.ALL) {
            var words = chapter.words(said);
            for (var from = 0; from < words.length(); from += LONGEST_NOTE) {
                var part = words.substring(from, Math.min(words.length(), from + LONGEST_NOTE));
                var label = ItemDraft.of(ItemId.random(), person, "note", chapter.category(), chapter.heading());
                check(row, notes.write(new NoteDraft(label, part)));
            }
        }
    }

    private static void check(PreviewRow row, Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new RowRefusedException(why, row.number());
        });
    }
}
