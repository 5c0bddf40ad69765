package org.alongside.register.sheet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.alongside.person.NhsNumber;
import org.alongside.register.cell.AddressType;
import org.alongside.register.cell.Answer;
import org.alongside.register.cell.Blank;
import org.alongside.register.cell.DateCell;
import org.alongside.register.cell.Gender;
import org.alongside.register.cell.Guard;
import org.alongside.register.cell.LeftAs;
import org.alongside.register.cell.LocalReference;
import org.alongside.register.cell.NameCell;
import org.alongside.register.cell.NhsNumberCell;
import org.alongside.register.cell.NumberCell;
import org.alongside.register.cell.Risk;
import org.alongside.register.cell.TelephoneCell;
import org.alongside.register.cell.Written;
import org.alongside.register.entry.Home;
import org.alongside.register.entry.Placement;
import org.alongside.register.entry.Reach;
import org.alongside.register.entry.RegisterEntry;
import org.alongside.register.entry.RegisterField;
import org.alongside.register.entry.Removal;
import org.alongside.register.entry.Support;
import org.alongside.register.entry.WayBack;
import org.alongside.register.workbook.Cell;
import org.alongside.register.workbook.SheetRow;

import static org.alongside.register.entry.RegisterField.*;

/** Reads what the cells of a row say, by the columns agreed on. */
final class EntryReader {

    private final Map<RegisterField, Integer> columns = new EnumMap<>(RegisterField.class);
    private final DateCell dates;

    EntryReader(SheetMatch match, DateCell dates) {
        this.dates = dates;
        for (var field : RegisterField.values()) {
            match.column(field).ifPresent(column -> columns.put(field, column.index()));
        }
    }

    RegisterEntry read(SheetRow row) {
        return new OneRow(row).entry();
    }

    private final class OneRow {

        private final SheetRow row;

        private OneRow(SheetRow row) {
            this.row = row;
        }

        private RegisterEntry entry() {
            return new RegisterEntry(
                    new LocalReference(text(REFERENCE)),
                    NameCell.read(cell(NAME)),
                    nhsNumber(),
                    dates.readBirth(cell(BIRTH_DATE)),
                    Gender.read(cell(GENDER)),
                    new Home(text(ADDRESS), AddressType.read(cell(ADDRESS_TYPE), text(ADDRESS)), date(ADDRESS_CHECKED)),
                    reach(),
                    removal(),
                    placement(),
                    support(),
                    wayBack(),
                    text(NOTES));
        }

        private Written<NhsNumber> nhsNumber() {
            return NhsNumberCell.read(cell(NHS_NUMBER))
                    .map(reading -> switch (reading) {
                        case NhsNumber.Valid valid -> Written.of(valid.number());
                        case NhsNumber.Invalid invalid -> Written.<NhsNumber>onlyWords(text(NHS_NUMBER));
                    })
                    .orElse(Written.nothing());
        }

        private Reach reach() {
            return new Reach(
                    TelephoneCell.read(cell(TELEPHONES)),
                    date(TELEPHONES_CHECKED),
                    answer(SAFE_TO_LEAVE_MESSAGE),
                    text(PREFERRED_CHANNEL),
                    text(LANGUAGE_OR_FORMAT));
        }

        private Removal removal() {
            return new Removal(
                    Written.onlyWords(text(REMOVING_PRACTICE)),
                    date(INCIDENT_DATE),
                    text(INCIDENT_TYPE),
                    text(STAFF_INVOLVED),
                    answer(POLICE_TOLD),
                    text(POLICE_REFERENCE),
                    date(PCSE_NOTIFIED),
                    date(PCSE_PROCESSED),
                    date(ALLOCATED),
                    date(LETTER_SENT),
                    answer(LETTER_RETURNED),
                    NumberCell.count(cell(PREVIOUS_PLACEMENTS)));
        }

        private Placement placement() {
            return new Placement(
                    text(HOUSEHOLD),
                    Risk.read(cell(RISK)),
                    Guard.read(cell(GUARD)),
                    text(MODE),
                    date(LAST_RISK_ASSESSMENT),
                    date(NEXT_RISK_ASSESSMENT),
                    date(LAST_REVIEW),
                    date(NEXT_REVIEW),
                    text(APPEAL),
                    answer(SAFEGUARDING),
                    text(CAPACITY),
                    NumberCell.count(cell(INCIDENTS_ON_SCHEME)));
        }

        private Support support() {
            return new Support(
                    text(SCRIPTS),
                    text(PHARMACY),
                    text(OTHER_AGENCIES),
                    text(TRUSTED_PERSON),
                    answer(TRUSTED_PERSON_YES));
        }

        private WayBack wayBack() {
            return new WayBack(
                    NumberCell.stage(cell(STAGE)),
                    date(DISCHARGED),
                    LeftAs.read(text(OUTCOME)),
                    Written.onlyWords(text(NEW_PRACTICE)),
                    NumberCell.pounds(cell(COST)));
        }

        private Cell cell(RegisterField field) {
            var column = columns.get(field);
            return column == null ? Cell.empty() : row.cell(column);
        }

        private String text(RegisterField field) {
            return Blank.text(cell(field));
        }

        private Written<LocalDate> date(RegisterField field) {
            return dates.read(cell(field));
        }

        private Written<Answer> answer(RegisterField field) {
            return Answer.read(cell(field));
        }
    }
}
