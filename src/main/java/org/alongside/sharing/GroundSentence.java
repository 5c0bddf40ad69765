package org.alongside.sharing;

import java.time.LocalDate;
import java.util.List;

import org.alongside.consent.OverrideKind;
import org.alongside.kit.Dates;
import org.jspecify.annotations.Nullable;

/** Says a sharing without consent in plain sentences: the same words before it is raised, while it waits and while it is in force. */
public final class GroundSentence {

    private final Words words;
    private final SharingSentence sentence;

    public GroundSentence(Words words) {
        this.words = words;
        this.sentence = new SharingSentence(words);
    }

    /** "Police Liaison Harbour can see Sam’s housing without Sam’s agreement: safeguarding an adult, until …". */
    public String override(String person, List<String> who, What what, OverrideKind kind, String until) {
        return words.say(
                "sharing.override.sentence", sentence.list(who), person, sentence.things(what), kind(kind), until);
    }

    /** A recorded one. */
    public String override(String person, OverrideList.Row row, SharingNames.Of names) {
        var what = names.what(row.categories(), List.of(), row.items());
        return override(person, row.recipients(), what, row.kind(), until(row));
    }

    /** What the ground is called. */
    public String kind(OverrideKind kind) {
        return words.say("sharing.override.kind." + kind.code());
    }

    /** How long it lasts when no end is given. */
    public String usualEnd(OverrideKind kind) {
        return words.say("sharing.override.usual." + (kind == OverrideKind.LIFE ? "life" : "other"));
    }

    /** When it begins, and what approval changes. */
    public String begins(OverrideKind kind) {
        return words.say("sharing.override.begins." + kind.code());
    }

    /** Whether the person is told; null is told. */
    public String told(String person, @Nullable String notToldBecause) {
        return notToldBecause == null
                ? words.say("sharing.override.told", person)
                : words.say("sharing.override.notTold", person, notToldBecause);
    }

    /** Whether the person is told of a recorded one, and when not telling is looked at again. */
    public String told(String person, OverrideList.Row row) {
        return row.told()
                ? told(person, (String) null)
                : told(person, row.notToldBecause()) + lookAgain(row.lookAgainOn());
    }

    /** When not telling is looked at again, after the sentence that says why. */
    public String lookAgain(@Nullable LocalDate on) {
        return on == null ? "" : " " + words.say("sharing.override.lookAgain", Dates.day(on));
    }

    private String until(OverrideList.Row row) {
        return words.say("sharing.override.until", Dates.moment(row.until()));
    }
}
