package org.alongside.register;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.alongside.actor.Refused;
import org.alongside.register.entry.RegisterEntry;
import org.alongside.register.preview.PeopleHeld;
import org.alongside.register.preview.PreviewRow;
import org.alongside.register.preview.RegisterPreview;
import org.alongside.register.sheet.RegisterRow;
import org.alongside.register.sheet.RegisterSheet;
import org.alongside.register.workbook.Progress;
import org.alongsidedb.register.Routines;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings an old register in: looking at it saves nothing, confirming it saves all of it or nothing. For coordinators. */
@Service
public class RegisterImport {

    private final DSLContext db;
    private final PeopleOnRecord people;
    private final RememberedDecisions remembered;
    private final RegisterWriter writer;
    private final TransactionTemplate transaction;
    private final String area;

    RegisterImport(
            DSLContext db,
            PeopleOnRecord people,
            RememberedDecisions remembered,
            RegisterWriter writer,
            TransactionTemplate transaction,
            @Value("${alongside.area:}") String area) {
        this.db = db;
        this.people = people;
        this.remembered = remembered;
        this.writer = writer;
        this.transaction = transaction;
        this.area = area;
    }

    /** What would become of each row of a sheet, given who is on record and what was decided before. */
    @Transactional
    public RegisterPreview preview(RegisterSheet sheet) {
        var entries = sheet.rows().stream().map(RegisterRow::entry).toList();
        return RegisterPreview.of(sheet, area, ListedPractices.read(db), held(entries), remembered.all());
    }

    /**
     * Saves what the preview says, all of it or nothing.
     *
     * @param fileHash names the file (SHA-256)
     * @param progress is told how many people have been saved
     */
    public ImportResult confirm(RegisterPreview preview, String fileHash, Progress progress) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> save(preview, fileHash, progress)));
        } catch (RowRefusedException refused) {
            return refused.stopped();
        } catch (DataIntegrityViolationException meanwhile) {
            return new ImportResult.Stopped(Refused.CHANGED_MEANWHILE, 0);
        }
    }

    private ImportResult save(RegisterPreview preview, String fileHash, Progress progress) {
        if (!Boolean.TRUE.equals(Routines.mayImport(db.configuration()))) {
            return new ImportResult.Stopped(Refused.NOT_ALLOWED, 0);
        }
        oneAtATime();
        var entries = preview.rows().stream().map(PreviewRow::entry).toList();
        if (!preview.against(held(entries)).saysTheSameAs(preview)) {
            return new ImportResult.Stopped(Refused.CHANGED_MEANWHILE, 0);
        }
        remembered.remember(preview.decisions());
        return writer.write(preview, fileHash, progress);
    }

    /** A second import waits until the first is over, and then sees what it brought. */
    private void oneAtATime() {
        db.select(DSL.field("pg_advisory_xact_lock(hashtext('register.import'))"))
                .fetch();
    }

    private PeopleHeld held(List<RegisterEntry> entries) {
        var numbers = entries.stream()
                .flatMap(entry -> entry.nhsNumber().known().stream())
                .collect(Collectors.toSet());
        var births = entries.stream()
                .flatMap(entry -> entry.birthDate().known().stream())
                .collect(Collectors.toSet());
        return people.like(numbers, births);
    }
}
