package org.alongside.register.sheet;

import org.alongside.person.NhsNumber;
import org.alongside.register.cell.AddressType;
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
import org.alongside.register.entry.Removal;
import org.alongside.register.entry.Support;
import org.alongside.register.entry.WayBack;

import static org.alongside.register.entry.RegisterField.*;

/** Understands one row as what it says about one person. */
record EntryReader(RowCells cells) {

    RegisterEntry entry() {
        return new RegisterEntry(
                new LocalReference(cells.text(REFERENCE)),
                NameCell.read(cells.cell(NAME)),
                nhsNumber(),
                cells.birthDate(BIRTH_DATE),
                Gender.read(cells.cell(GENDER)),
                new Home(
                        cells.text(ADDRESS),
                        AddressType.read(cells.cell(ADDRESS_TYPE), cells.text(ADDRESS)),
                        cells.date(ADDRESS_CHECKED)),
                reach(),
                removal(),
                placement(),
                support(),
                wayBack(),
                cells.text(NOTES));
    }

    private Written<NhsNumber> nhsNumber() {
        return NhsNumberCell.read(cells.cell(NHS_NUMBER))
                .map(reading -> switch (reading) {
                    case NhsNumber.Valid valid -> Written.of(valid.number());
                    case NhsNumber.Invalid invalid -> Written.<NhsNumber>onlyWords(cells.text(NHS_NUMBER));
                })
                .orElse(Written.nothing());
    }

    private Reach reach() {
        return new Reach(
                TelephoneCell.read(cells.cell(TELEPHONES)),
                cells.date(TELEPHONES_CHECKED),
                cells.answer(SAFE_TO_LEAVE_MESSAGE),
                cells.text(PREFERRED_CHANNEL),
                cells.text(LANGUAGE_OR_FORMAT));
    }

    private Removal removal() {
        return new Removal(
                Written.onlyWords(cells.text(REMOVING_PRACTICE)),
                cells.date(INCIDENT_DATE),
                cells.text(INCIDENT_TYPE),
                cells.text(STAFF_INVOLVED),
                cells.answer(POLICE_TOLD),
                cells.text(POLICE_REFERENCE),
                cells.date(PCSE_NOTIFIED),
                cells.date(PCSE_PROCESSED),
                cells.date(ALLOCATED),
                cells.date(LETTER_SENT),
                cells.answer(LETTER_RETURNED),
                NumberCell.count(cells.cell(PREVIOUS_PLACEMENTS)));
    }

    private Placement placement() {
        return new Placement(
                cells.text(HOUSEHOLD),
                Risk.read(cells.cell(RISK)),
                Guard.read(cells.cell(GUARD)),
                cells.text(MODE),
                cells.date(LAST_RISK_ASSESSMENT),
                cells.date(NEXT_RISK_ASSESSMENT),
                cells.date(LAST_REVIEW),
                cells.date(NEXT_REVIEW),
                cells.text(APPEAL),
                cells.answer(SAFEGUARDING),
                cells.text(CAPACITY),
                NumberCell.count(cells.cell(INCIDENTS_ON_SCHEME)));
    }

    private Support support() {
        return new Support(
                cells.text(SCRIPTS),
                cells.text(PHARMACY),
                cells.text(OTHER_AGENCIES),
                cells.text(TRUSTED_PERSON),
                cells.answer(TRUSTED_PERSON_YES));
    }

    private WayBack wayBack() {
        return new WayBack(
                NumberCell.stage(cells.cell(STAGE)),
                cells.date(DISCHARGED),
                LeftAs.read(cells.text(OUTCOME)),
                Written.onlyWords(cells.text(NEW_PRACTICE)),
                NumberCell.pounds(cells.cell(COST)));
    }
}
