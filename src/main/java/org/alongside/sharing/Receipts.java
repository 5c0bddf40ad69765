package org.alongside.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.kit.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receipts of decisions that the viewer may read, told from the facts as they stand now. */
@Service
@Transactional(readOnly = true)
public class Receipts {

    private final ShareFacts shares;
    private final SharingFacts facts;
    private final SharingNames names;

    Receipts(ShareFacts shares, SharingFacts facts, SharingNames names) {
        this.shares = shares;
        this.facts = facts;
        this.names = names;
    }

    /** The receipt of a fact; kind is {@code share}, {@code refusal} or {@code nomination}. */
    public Optional<Receipt> find(PersonId person, String kind, UUID fact, Words words) {
        var name = facts.name(person);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var telling = new Telling(words, name.get(), names.of(person));
        return switch (kind) {
            case "share" ->
                shares.shares(person).stream()
                        .filter(each -> each.id().equals(fact))
                        .findFirst()
                        .map(share -> share(person, share, telling, words));
            case "refusal" ->
                facts.refusals(person).stream()
                        .filter(each -> each.id().equals(fact))
                        .findFirst()
                        .map(refusal -> refusal(refusal, telling, words));
            case "nomination" ->
                facts.nominations(person).stream()
                        .filter(each -> each.id().equals(fact))
                        .findFirst()
                        .map(nomination -> nomination(nomination, telling, words));
            default -> Optional.empty();
        };
    }

    private Receipt share(PersonId person, ShareFacts.Share share, Telling telling, Words words) {
        var sentence = new SharingSentence(words);
        var lines = new ArrayList<Receipt.Line>();
        lines.add(line(words, "what", sentence.things(telling.what(share))));
        lines.add(line(words, "who", sentence.list(telling.who(share))));
        lines.add(line(words, "until", Dates.day(Telling.lastDay(share.ends()))));
        lines.add(line(words, "state", words.say("sharing.state." + stateOf(share))));
        lines.add(told(words, telling, share.recordedBy(), Dates.moment(share.recordedAt())));
        lines.add(line(words, "how", words.say("sharing.how." + share.how())));
        shares.withdrawals(person).stream()
                .filter(each -> each.share().equals(share.id()))
                .map(each -> line(words, "takenBack", telling.withdrawal(share, each)))
                .forEach(lines::add);
        lines.add(change(words, telling));
        return new Receipt(words.say("sharing.receipt.share"), telling.share(share), lines);
    }

    private static Receipt refusal(SharingFacts.Refusal refusal, Telling telling, Words words) {
        var lifted = refusal.liftedAt() != null;
        var lines = List.of(
                line(words, "what", new SharingSentence(words).things(telling.what(refusal))),
                line(words, "state", words.say(lifted ? "sharing.state.lifted" : "sharing.state.active")),
                told(words, telling, refusal.recordedBy(), Dates.moment(refusal.recordedAt())),
                line(words, "review", Dates.day(refusal.reviewOn())),
                change(words, telling));
        var sentence = lifted ? telling.lifting(refusal) : telling.refusal(refusal);
        return new Receipt(words.say("sharing.receipt.refusal"), sentence, lines);
    }

    private static Receipt nomination(Nomination nomination, Telling telling, Words words) {
        var lines = List.of(
                line(words, "who", telling.names().one(nomination.trusted())),
                line(words, "until", Dates.day(Telling.lastDay(nomination.ends()))),
                line(words, "state", words.say("sharing.state." + nomination.state())),
                line(words, "identity", words.say("sharing.verified." + nomination.verified())),
                told(words, telling, nomination.recordedBy(), Dates.moment(nomination.recordedAt())),
                change(words, telling));
        var sentence = nomination.over() ? telling.endOfNomination(nomination) : telling.nomination(nomination);
        return new Receipt(words.say("sharing.receipt.nomination"), sentence, lines);
    }

    /** A pending share waits either for a second professional or for its first day, which people need to tell apart. */
    public static String stateOf(ShareFacts.Share share) {
        var waitsForSecond = share.state().equals("pending") && share.needsSecond() && share.approvedBy() == null;
        return waitsForSecond ? "second" : share.state();
    }

    private static Receipt.Line told(Words words, Telling telling, UUID by, String at) {
        var name = telling.names().one(by);
        return line(words, "told", words.say("sharing.receipt.toldBy", name.isEmpty() ? telling.person() : name, at));
    }

    private static Receipt.Line change(Words words, Telling telling) {
        return line(words, "change", words.say("sharing.receipt.changeText", telling.person()));
    }

    private static Receipt.Line line(Words words, String label, String text) {
        return new Receipt.Line(words.say("sharing.receipt." + label), text);
    }
}
