package org.alongside.register.sheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alongside.register.workbook.Progress;
import org.alongside.register.workbook.UnreadableWorkbookException;
import org.alongside.register.workbook.Workbook;
import org.alongside.register.workbook.WorkbookRefusal;
import org.jspecify.annotations.Nullable;

/** A workbook that holds a register: how its columns were understood, and the day it says it speaks for. */
public record RegisterFile(
        Workbook workbook,
        String sheet,
        SheetMatch match,
        int rows,
        @Nullable LocalDate statedDate) {

    private static final String SHEET = "Register";

    /** Looks through a file once, so that whatever would refuse it does so before anyone relies on it. */
    public static RegisterOpening open(Path file, Progress progress) {
        try {
            var workbook = Workbook.open(file);
            var sheet = workbook.sheets().stream()
                    .filter(name -> name.strip().equalsIgnoreCase(SHEET))
                    .findFirst();
            return sheet.isPresent()
                    ? survey(workbook, sheet.get(), progress)
                    : refused(WorkbookRefusal.NO_REGISTER_SHEET);
        } catch (UnreadableWorkbookException unreadable) {
            return refused(unreadable.why());
        }
    }

    private static RegisterOpening survey(Workbook workbook, String sheet, Progress progress)
            throws UnreadableWorkbookException {
        var survey = new Survey(progress);
        var columns = workbook.read(sheet, survey);
        var match = SheetMatch.of(survey.headings(), columns);
        var missing = match.missing();
        return missing.isEmpty()
                ? new RegisterOpening.Opened(
                        new RegisterFile(workbook, sheet, match, survey.rows(), survey.statedDate()))
                : new RegisterOpening.Refused(WorkbookRefusal.NO_HEADINGS, missing);
    }

    private static RegisterOpening refused(WorkbookRefusal why) {
        return new RegisterOpening.Refused(why, Set.of());
    }

    /** The day the register speaks for, if it says so above its headings. */
    public Optional<LocalDate> ownDate() {
        return Optional.ofNullable(statedDate);
    }

    /** The sheets that are not imported yet. */
    public List<String> followLater() {
        return workbook.sheets().stream().filter(name -> !name.equals(sheet)).toList();
    }

    /** Reads the rows by the columns agreed on; the given day is <i>today</i> for what is written in them. */
    public RegisterSheet read(SheetMatch columns, LocalDate today, Progress progress) {
        var rows = new RegisterRows(columns, today, workbook.countsFrom1904(), progress);
        try {
            workbook.read(sheet, rows);
        } catch (UnreadableWorkbookException changed) {
            throw new IllegalStateException("The file is not the one that was opened", changed);
        }
        return new RegisterSheet(today, rows.records(), rows.notRecords(), followLater());
    }
}
