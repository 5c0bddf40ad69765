package org.alongside.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.alongside.kit.Dates;
import org.jspecify.annotations.Nullable;

/** Says a decision about sharing in one plain sentence: the same words before it is saved, in the list and on the receipt. */
public final class SharingSentence {

    private final Words words;

    public SharingSentence(Words words) {
        this.words = words;
    }

    /** "From now until 21 November 2027, Lantern Outreach can see Sam’s plan and housing." A null first day is now. */
    public String share(String person, List<String> who, What what, @Nullable LocalDate from, LocalDate until) {
        var start = from == null
                ? words.say("sharing.sentence.now")
                : words.say("sharing.sentence.from", Dates.plain(from));
        return words.say("sharing.sentence.share", start, Dates.plain(until), list(who), of(person, what));
    }

    /** Whether it waits for somebody else first. */
    public String second(boolean needed) {
        return words.say(needed ? "sharing.sentence.second" : "sharing.sentence.noSecond");
    }

    /** "From now on, nobody can see …, until Sam says otherwise." No names are everyone. */
    public String refusal(String person, List<String> who, What what, boolean hidden) {
        var sentence = who.isEmpty()
                ? words.say("sharing.sentence.refuseAll", of(person, what), person)
                : words.say("sharing.sentence.refuse", list(who), of(person, what), person);
        return hidden ? sentence + " " + words.say("sharing.sentence.hidden") : sentence;
    }

    /** The refusal no longer stands. */
    public String lifting(String person, List<String> who, What what) {
        var from = who.isEmpty() ? words.say("sharing.sentence.anybody") : list(who);
        return words.say("sharing.sentence.lift", person, of(person, what), from);
    }

    /** "From now on, Sam no longer shares housing with Lantern Outreach." */
    public String withdrawal(String person, List<String> who, What what) {
        return words.say("sharing.sentence.withdraw", person, things(what), list(who));
    }

    /** Whom the person named, and that this alone shows them nothing. */
    public String nomination(String person, String trusted, String relationship, LocalDate until) {
        return words.say("sharing.sentence.nominate", trusted, person, relationship, Dates.plain(until));
    }

    /** The trusted person is no longer one. */
    public String endOfNomination(String person, String trusted) {
        return words.say("sharing.sentence.endNomination", trusted, person);
    }

    /** That the person was told how information is used. */
    public String notice(String person, LocalDate on, String format, String how) {
        return words.say(
                "sharing.sentence.notice",
                person,
                Dates.plain(on),
                words.say("sharing.notice.format." + format),
                words.say("sharing.notice.how." + how));
    }

    /** "plan, housing and money", in the order given. */
    public String things(What what) {
        if (what.everything()) {
            return words.say("sharing.sentence.everything");
        }
        var things = Stream.of(
                        what.categories().stream().map(code -> words.say("sharing.what." + code)),
                        what.families().stream().map(name -> words.say("sharing.family." + name)),
                        what.items().stream().map(line -> words.say("sharing.sentence.item", line)))
                .flatMap(each -> each)
                .toList();
        return things.isEmpty() ? words.say("sharing.sentence.unnamed") : list(things);
    }

    /** "A", "A and B", "A, B and C". */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        var last = parts.size() - 1;
        return words.say("sharing.sentence.and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    private String of(String person, What what) {
        return what.everything()
                ? words.say("sharing.sentence.everythingOf", person)
                : words.say("sharing.sentence.of", person, things(what));
    }
}
