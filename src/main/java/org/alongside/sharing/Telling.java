package org.alongside.sharing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import org.alongside.kit.Dates;

/** Tells recorded facts of one person in the sentences that were shown before they were saved. */
public final class Telling {

    private final SharingSentence sentence;
    private final String person;
    private final SharingNames.Of names;

    public Telling(Words words, String person, SharingNames.Of names) {
        this.sentence = new SharingSentence(words);
        this.person = person;
        this.names = names;
    }

    /** What the person is called. */
    public String person() {
        return person;
    }

    /** Names behind the ids. */
    public SharingNames.Of names() {
        return names;
    }

    /** The share, with its first and last day. */
    public String share(ShareFacts.Share share) {
        return sentence.share(person, who(share), what(share), day(share.begins()), lastDay(share.ends()));
    }

    /** What was taken back of a share. */
    public String withdrawal(ShareFacts.Share share, ShareFacts.Withdrawal withdrawal) {
        var from = withdrawal.recipients() == null ? who(share) : names.all(withdrawal.recipients());
        var all = withdrawal.categories() == null && withdrawal.families() == null && withdrawal.items() == null;
        var what = all ? what(share) : names.what(withdrawal.categories(), withdrawal.families(), withdrawal.items());
        return sentence.withdrawal(person, from, what);
    }

    /** The refusal or seal. */
    public String refusal(SharingFacts.Refusal refusal) {
        return sentence.refusal(person, from(refusal), what(refusal), refusal.hidden());
    }

    /** That the refusal no longer stands. */
    public String lifting(SharingFacts.Refusal refusal) {
        return sentence.lifting(person, from(refusal), what(refusal));
    }

    /** The nomination. */
    public String nomination(Nomination nomination) {
        return sentence.nomination(
                person, names.one(nomination.trusted()), nomination.relationship(), lastDay(nomination.ends()));
    }

    /** That the nomination is over. */
    public String endOfNomination(Nomination nomination) {
        return sentence.endOfNomination(person, names.one(nomination.trusted()));
    }

    /** That the person was told how information is used. */
    public String notice(SharingFacts.Notice notice) {
        return sentence.notice(person, notice.on(), notice.format(), notice.how());
    }

    /** Something that waits for a second professional. */
    public String waiting(Approvals.Row row) {
        return row.kind().equals("share")
                ? sentence.share(
                        person,
                        row.recipients(),
                        names.what(row.categories(), row.families(), row.items()),
                        day(row.begins()),
                        lastDay(row.ends()))
                : sentence.nomination(
                        person,
                        String.join("", row.recipients()),
                        Objects.requireNonNullElse(row.relationship(), ""),
                        lastDay(row.ends()));
    }

    /** Whom a share names. */
    public List<String> who(ShareFacts.Share share) {
        return names.all(share.agencies(), share.posts(), share.trusted());
    }

    /** What a share names. */
    public What what(ShareFacts.Share share) {
        return names.what(share.categories(), share.families(), share.items());
    }

    /** What a refusal keeps. */
    public What what(SharingFacts.Refusal refusal) {
        return names.what(refusal.categories(), refusal.families(), refusal.items());
    }

    private List<String> from(SharingFacts.Refusal refusal) {
        return names.all(refusal.recipients());
    }

    static LocalDate day(OffsetDateTime instant) {
        return Dates.dayOf(instant.toInstant());
    }

    /** The last day of a period whose end, midnight, is not included. */
    static LocalDate lastDay(OffsetDateTime end) {
        return Dates.dayOf(end.toInstant().minusSeconds(1));
    }
}
