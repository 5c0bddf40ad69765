package org.alongside.meeting;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.alongside.consent.ItemId;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.ITEM;
import static org.alongsidedb.meeting.Tables.REPORT;
import static org.alongsidedb.meeting.Tables.REPORT_PART;
import static org.alongsidedb.meeting.Tables.REPORT_READERS;
import static org.alongsidedb.meeting.Tables.REPORT_WITHHELD;
import static org.jooq.Records.mapping;

/** One report, part by part as the rules allow. */
@Service
@Transactional
public class ReportPage {

    /** A part that the viewer reads. */
    public record Part(
            ItemId id, ReportKind kind, String category, String words, boolean sensitive, boolean inConfidence) {}

    /** What is withheld: so many parts of a category, and why. */
    public record Withheld(String category, String because, long items) {}

    /** Somebody of another agency who has opened it, and when first. */
    public record Reader(String name, String agency, OffsetDateTime at) {}

    private final DSLContext db;
    private final ReportReading reading;

    ReportPage(DSLContext db, ReportReading reading) {
        this.db = db;
        this.reading = reading;
    }

    /** Opens a report and says so in the audit; nothing when there is none for this viewer. */
    public Optional<ReportRow> open(ItemId report) {
        return Boolean.TRUE.equals(Routines.reportOpened(db.configuration(), report.value()))
                ? read(report)
                : Optional.empty();
    }

    /** Reads it again, for somebody who has it open. */
    @Transactional(readOnly = true)
    public Optional<ReportRow> read(ItemId report) {
        return reading.rows(REPORT.ITEM_ID.eq(report.value())).stream().findFirst();
    }

    /** Whether the viewer's agency can hand it in or amend it now. */
    @Transactional(readOnly = true)
    public boolean isOpen(ItemId report) {
        return Routines.reportRefused(db.configuration(), report.value()) == null;
    }

    /** Its parts in the order of their kinds, as far as the viewer reads them. */
    @Transactional(readOnly = true)
    public List<Part> parts(ItemId report) {
        return db
                .select(
                        REPORT_PART.ITEM_ID.convertFrom(ItemId::new),
                        REPORT_PART.KIND.convertFrom(ReportKind::of),
                        ITEM.CATEGORY,
                        REPORT_PART.WORDS,
                        REPORT_PART.SENSITIVE,
                        ITEM.THIRD_PARTY)
                .from(REPORT_PART)
                .join(ITEM)
                .on(ITEM.PERSON_ID.eq(REPORT_PART.PERSON_ID).and(ITEM.ID.eq(REPORT_PART.ITEM_ID)))
                .where(REPORT_PART.REPORT_ID.eq(report.value()))
                .and(REPORT_PART.REPLACED_AT.isNull())
                .fetch(mapping(Part::new))
                .stream()
                .sorted(Comparator.comparing(Part::kind))
                .toList();
    }

    /** What of it is withheld from the viewer. */
    @Transactional(readOnly = true)
    public List<Withheld> withheld(ItemId report) {
        return db.selectFrom(REPORT_WITHHELD(report.value())).fetch(mapping(Withheld::new));
    }

    /** Who has opened it since it was handed in, for the agency that wrote it and the one that chairs. */
    @Transactional(readOnly = true)
    public List<Reader> readers(ItemId report) {
        return db.selectFrom(REPORT_READERS(report.value())).fetch(mapping(Reader::new));
    }
}
