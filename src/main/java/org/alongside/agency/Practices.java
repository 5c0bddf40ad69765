package org.alongside.agency;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alongside.agency.ListedPractice.Reading;
import org.alongside.agency.PracticeFile.Line;
import org.alongside.agency.PracticeImport.Done;
import org.alongside.agency.PracticeImport.FileReason;
import org.alongside.agency.PracticeImport.RefusedLine;
import org.alongsidedb.agency.Routines;
import org.alongsidedb.agency.tables.records.PracticeIncomingRecord;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.PRACTICE_INCOMING;
import static org.alongsidedb.agency.Tables.PRACTICE_LIST;

/** Keeps the NHS list of practices. A whole list comes in or none of it; what a list no longer names stays. */
@Service
@Transactional
public class Practices {

    static final int SHOWN = 100;

    private static final int AT_ONCE = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Practices.class);

    private final DSLContext db;

    Practices(DSLContext db) {
        this.db = db;
    }

    /** Takes over a list as the NHS publishes it (epraccur); the same list again changes nothing. */
    public PracticeImport importFrom(Path file, Progress progress) {
        if (!mayImport()) {
            return new PracticeImport.Refused(FileReason.NOT_ALLOWED, 0);
        }
        Routines.emptyWaitingRoom(db.configuration());
        try (var list = PracticeFile.open(file)) {
            var refused = new ArrayList<RefusedLine>();
            var refusals = wait(list, refused, progress);
            return takeOver(refused, refusals);
        } catch (UnreadableListException unreadable) {
            Routines.emptyWaitingRoom(db.configuration());
            return unreadable.refusal();
        }
    }

    /** Whether the viewer may bring in a list. */
    @Transactional(readOnly = true)
    public boolean mayImport() {
        return Boolean.TRUE.equals(Routines.mayImport(db.configuration()));
    }

    /** Fills an empty list, as on the first start; does nothing when there is one. */
    public Optional<PracticeImport> importIfEmpty(Path file) {
        return db.fetchExists(PRACTICE_LIST) ? Optional.empty() : Optional.of(importFrom(file, Progress.UNHEARD));
    }

    private int wait(PracticeFile list, List<RefusedLine> refused, Progress progress) throws UnreadableListException {
        var refusals = 0;
        for (var lines = list.next(AT_ONCE); !lines.isEmpty(); lines = list.next(AT_ONCE)) {
            var sound = new ArrayList<PracticeIncomingRecord>();
            for (var line : lines) {
                switch (ListedPractice.read(line.fields())) {
                    case Reading.Sound(var practice) -> sound.add(incoming(line, practice));
                    case Reading.Wrong(var reason) -> {
                        refusals++;
                        if (refused.size() < SHOWN) {
                            refused.add(
                                    new RefusedLine(line.number(), line.fields().getFirst(), reason));
                        }
                    }
                }
            }
            if (!sound.isEmpty()) {
                db.insertInto(PRACTICE_INCOMING, PRACTICE_INCOMING.fields())
                        .valuesOfRecords(sound)
                        .execute();
            }
            progress.reached(list.lines(), list.part());
        }
        if (list.lines() == 0) {
            throw new UnreadableListException(FileReason.EMPTY, 0);
        }
        return refusals;
    }

    private Done takeOver(List<RefusedLine> refused, int refusals) {
        var counted = Routines.acceptPractices(db.configuration());
        var done = new Done(counted.getAdded(), counted.getChanged(), counted.getUnchanged(), refused, refusals);
        LOG.info(
                "practices imported: {} new, {} changed, {} unchanged, {} refused",
                done.added(),
                done.changed(),
                done.unchanged(),
                done.refusals());
        return done;
    }

    private static PracticeIncomingRecord incoming(Line line, ListedPractice practice) {
        return new PracticeIncomingRecord(
                line.number(),
                practice.code(),
                practice.name(),
                practice.addressLine(),
                practice.town(),
                practice.postcode(),
                practice.icb(),
                practice.telephone(),
                practice.opened(),
                practice.closed(),
                practice.status(),
                practice.setting(),
                practice.search());
    }
}
