package org.alongside.local;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.Involvements;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.consent.PersonFacts;
import org.alongside.consent.Recipient;
import org.alongside.consent.RefusalId;
import org.alongside.consent.Refusals;
import org.alongside.consent.Scope;
import org.alongside.consent.ShareDraft;
import org.alongside.consent.ShareId;
import org.alongside.consent.Shares;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the person was told, agreed to, took back; who works with them and whom they trust. */
@Component
class ConsentScene implements Scene {

    private final PersonFacts facts;
    private final Involvements involvements;
    private final Shares shares;
    private final Refusals refusals;
    private final Nominations nominations;
    private final Clock clock;
    private @Nullable ShareId last;

    ConsentScene(
            PersonFacts facts,
            Involvements involvements,
            Shares shares,
            Refusals refusals,
            Nominations nominations,
            Clock clock) {
        this.facts = facts;
        this.involvements = involvements;
        this.shares = shares;
        this.refusals = refusals;
        this.nominations = nominations;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("notice", "involve", "share", "refuse", "withdraw", "nominate", "died");
    }

    @Override
    public Optional<Refusal> play(PersonId person, Story.Step step) {
        var of = step.of();
        return switch (step.kind()) {
            case "notice" -> facts.giveNotice(person, null, "leaflet", "spoken");
            case "involve" ->
                of.list("agencies").stream()
                        .map(agency -> involvements.begin(person, Stage.agency(agency), null))
                        .flatMap(Optional::stream)
                        .findFirst();
            case "share" -> share(person, of);
            case "refuse" ->
                refusals.record(
                        RefusalId.random(), person, List.of(new Recipient.Everyone()), scopes(of), of.yes("hidden"));
            case "withdraw" -> shares.withdraw(java.util.Objects.requireNonNull(last), List.of(), scopes(of));
            case "nominate" -> nominate(person, of);
            default ->
                facts.recordDeath(person, of.day("on", LocalDate.now(clock.withZone(ZoneId.of("Europe/London")))));
        };
    }

    private Optional<Refusal> share(PersonId person, Story of) {
        last = ShareId.random();
        var to = of.list("to").stream().map(ConsentScene::recipient).toList();
        return shares.record(new ShareDraft(last, person, to, scopes(of), of.text("how"), null, null, null));
    }

    private Optional<Refusal> nominate(PersonId person, Story of) {
        var second = of.optional("approved");
        return nominations.record(new NominationDraft(
                NominationId.random(),
                person,
                Stage.trusted(of.text("trusted")),
                of.text("relationship"),
                "in-person",
                true,
                null,
                second == null ? null : Stage.post(second)));
    }

    private static Recipient recipient(String name) {
        var id = name.substring(name.indexOf(':') + 1);
        return name.startsWith("agency:")
                ? new Recipient.OfAgency(Stage.agency(id))
                : new Recipient.OfTrusted(Stage.trusted(id));
    }

    private static List<Scope> scopes(Story of) {
        return of.list("what").stream()
                .map(word -> word.startsWith("family:")
                        ? new Scope.OfFamily(word.substring(7))
                        : (Scope) new Scope.OfCategory(word))
                .toList();
    }
}
