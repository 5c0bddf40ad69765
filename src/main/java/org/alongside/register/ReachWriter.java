package org.alongside.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemId;
import org.alongside.person.ContactDraft;
import org.alongside.person.ContactKind;
import org.alongside.person.ContactPoints;
import org.alongside.person.Place;
import org.alongside.register.cell.Answer;
import org.alongside.register.cell.Telephone;
import org.alongside.register.cell.Written;
import org.alongside.register.entry.Reach;
import org.alongside.register.entry.RegisterEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Saves where a person can be found and reached: each number by itself, old ones as old. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReachWriter {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ContactPoints points;
    private final Clock clock;

    ReachWriter(ContactPoints points, Clock clock) {
        this.points = points;
        this.clock = clock;
    }

    Optional<Refusal> address(PersonId person, RegisterEntry entry) {
        var home = entry.home();
        if (home.address().isBlank()) {
            return Optional.empty();
        }
        return points.add(new ContactDraft(
                ItemId.random(),
                person,
                ContactKind.ADDRESS,
                Registered.line(home.address()),
                null,
                home.type().known().map(type -> Place.valueOf(type.name())).orElse(null),
                null,
                true,
                null,
                checked(home.lastChecked()),
                false));
    }

    Optional<Refusal> telephones(PersonId person, RegisterEntry entry) {
        var reach = entry.reach();
        return reach.telephones().numbers().stream()
                .map(telephone -> telephone(person, reach, telephone))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> telephone(PersonId person, Reach reach, Telephone telephone) {
        return points.add(new ContactDraft(
                ItemId.random(),
                person,
                ContactKind.PHONE,
                telephone.number(),
                words(telephone.words()),
                null,
                words(telephone.whose()),
                !telephone.old(),
                safe(reach.safeToLeaveMessage()),
                checked(reach.lastChecked()),
                false));
    }

    private static @Nullable String words(String words) {
        return words.isBlank() ? null : Registered.line(words);
    }

    /** What is not known stays unknown, and then no message is left. */
    private static @Nullable Boolean safe(Written<Answer> written) {
        return written.known().map(answer -> answer == Answer.YES).orElse(null);
    }

    /** A day that has not come yet is no day on which somebody made sure. */
    private @Nullable LocalDate checked(Written<LocalDate> written) {
        var today = LocalDate.now(clock.withZone(LONDON));
        return written.known().filter(day -> !day.isAfter(today)).orElse(null);
    }
}
