package org.alongside.scheme;

import java.util.Optional;
import java.util.stream.Stream;

import org.alongside.actor.Refusal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import static org.alongsidedb.agency.Tables.PRACTICE_LIST;

/** What a placement and its moves must say. */
final class PlacementFaults {

    private static final int LONGEST = 20_000;

    private PlacementFaults() {}

    static Optional<Refusal> of(PlacementDraft draft) {
        return of(draft.nextReview()).or(() -> tooLong(draft.reference(), draft.wouldHelpNext()));
    }

    static Optional<Refusal> of(@Nullable NextReview next) {
        return switch (next) {
            case NextReview.On on -> Optional.empty();
            case NextReview.Missing(var because) when !because.isBlank() -> tooLong(because);
            case null, default -> Optional.of(SchemeRefusal.NEXT_REVIEW_NEEDED);
        };
    }

    static Optional<Refusal> of(MoveDraft draft, Stage now) {
        if (draft.reason().isBlank()) {
            return Optional.of(SchemeRefusal.MOVE_REASON_NEEDED);
        }
        if (draft.wouldHelpNext().isBlank()) {
            return Optional.of(SchemeRefusal.WOULD_HELP_NEEDED);
        }
        if (draft.to() == now) {
            return Optional.of(SchemeRefusal.SAME_STAGE);
        }
        return tooLong(draft.reason(), draft.wouldHelpNext())
                .or(() -> draft.nextReview() == null ? Optional.empty() : of(draft.nextReview()));
    }

    static Optional<Refusal> unknown(@Nullable String practice, DSLContext db) {
        return practice == null || db.fetchExists(PRACTICE_LIST, PRACTICE_LIST.CODE.eq(practice))
                ? Optional.empty()
                : Optional.of(SchemeRefusal.PRACTICE_UNKNOWN);
    }

    private static Optional<Refusal> tooLong(@Nullable String... words) {
        return Stream.of(words).anyMatch(text -> text != null && text.length() > LONGEST)
                ? Optional.of(SchemeRefusal.WORDS_TOO_LONG)
                : Optional.empty();
    }
}
