package org.alongside.meeting;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.alongside.consent.ItemId;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The line that somebody is half way through, so that a machine that stops loses next to nothing. Gone when the meeting ends. */
@Service
@Transactional
public class HalfTyped {

    private final DSLContext db;

    HalfTyped(DSLContext db) {
        this.db = db;
    }

    /** Keeps what the viewer has typed so far; nothing typed forgets it. */
    public void keep(ItemId meeting, String words) {
        var _ = Routines.keepDraft(db.configuration(), meeting.value(), words);
    }

    /** When it was kept last; nothing if there is none. */
    @Transactional(readOnly = true)
    public Optional<OffsetDateTime> keptAt(ItemId meeting) {
        return Optional.ofNullable(Routines.draftKeptAt(db.configuration(), meeting.value()));
    }

    /** What the viewer had typed and not entered; empty if nothing. */
    @Transactional(readOnly = true)
    public String of(ItemId meeting) {
        var words = Routines.draftOf(db.configuration(), meeting.value());
        return words == null ? "" : words;
    }
}
