package org.alongside.meeting;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.Items;
import org.alongside.mail.MailWords;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import static org.alongsidedb.meeting.Tables.REPORT;

/** Written reports for a meeting: asked from an agency that is invited, handed in by it, amended until the meeting begins. */
@Service
@Transactional
public class Reports {

    private static final int RESTRICTED = 2;

    private final ReportCheck check;
    private final ReportPage page;
    private final ReportLetter letter;
    private final Items items;
    private final EntityManager entities;
    private final DSLContext db;
    private final Clock clock;

    Reports(
            ReportCheck check,
            ReportPage page,
            ReportLetter letter,
            Items items,
            EntityManager entities,
            DSLContext db,
            Clock clock) {
        this.check = check;
        this.page = page;
        this.letter = letter;
        this.items = items;
        this.entities = entities;
        this.db = db;
        this.clock = clock;
    }

    /** Asks for a report; the agency is told by mail, without a word about the person. */
    public Optional<Refusal> ask(ReportDraft draft) {
        var line = MailWords.of("meeting.report.line");
        var refusal = check.asking(draft)
                .or(() -> items.label(ItemDraft.of(draft.id(), draft.person(), "report", "meeting", line)
                        .ownedBy(draft.from())));
        if (refusal.isEmpty()) {
            var by = Viewers.current().flatMap(Viewer::post).orElseThrow();
            entities.persist(new Report(draft, by, clock.instant()));
            entities.flush();
            letter.asked(draft);
        }
        return refusal;
    }

    /** No longer asks for a report that is not in. */
    public Optional<Refusal> notWanted(ItemId report) {
        return refusal(Routines.notWanted(db.configuration(), report.value()));
    }

    /** No longer asks this agency, if its report is not in. */
    void notWantedFrom(ItemId meeting, UUID agency) {
        db.select(REPORT.ITEM_ID)
                .from(REPORT)
                .where(REPORT.MEETING_ID.eq(meeting.value()))
                .and(REPORT.AGENCY_ID.eq(agency))
                .fetch(REPORT.ITEM_ID)
                .forEach(report -> Routines.notWanted(db.configuration(), report));
    }

    /** Hands a report in, or amends it: all of it anew. What stood there before is kept and no longer shown. */
    public Optional<Refusal> handIn(ItemId id, int version, ReportText text) {
        var found = page.read(id);
        if (found.isEmpty()) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        var refusal = check.handing(text)
                .or(() -> refusal(Routines.handIn(db.configuration(), id.value(), version, text.shared())))
                .or(() -> write(found.get(), text));
        if (refusal.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return refusal;
    }

    private Optional<Refusal> write(ReportRow report, ReportText text) {
        for (var piece : text.pieces()) {
            var refusal = write(report, piece);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return text.shared()
                ? Optional.empty()
                : write(report, new ReportText.Piece(ReportKind.WHY_NOT_SHARED, "minutes", text.whyNot(), false, true));
    }

    private Optional<Refusal> write(ReportRow report, ReportText.Piece piece) {
        var id = ItemId.random();
        var refusal = items.label(new ItemDraft(
                id,
                report.person(),
                "report-part",
                piece.category(),
                level(piece),
                MailWords.of(
                        "meeting.report.linePart",
                        MailWords.of("meeting.report.kind." + piece.kind().code())),
                null,
                piece.inConfidence(),
                null));
        if (refusal.isEmpty()) {
            entities.persist(new ReportPart(id, report, piece, clock.instant()));
            entities.flush();
        }
        return refusal;
    }

    /** A sensitive part is at least restricted; what is very restricted already stays so. */
    private @Nullable Integer level(ReportText.Piece piece) {
        return piece.sensitive() && check.usualLevel(piece.category()) < RESTRICTED ? RESTRICTED : null;
    }

    private static Optional<Refusal> refusal(@Nullable String code) {
        return Optional.ofNullable(code).map(reason -> switch (reason) {
            case "NOT_AVAILABLE" -> Refused.NOT_AVAILABLE;
            case "CHANGED_MEANWHILE" -> Refused.CHANGED_MEANWHILE;
            default -> MeetingRefusal.valueOf(reason);
        });
    }
}
