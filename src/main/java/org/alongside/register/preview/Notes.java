package org.alongside.register.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.alongside.register.cell.Written;
import org.alongside.register.entry.Practice;
import org.alongside.register.entry.RegisterEntry;
import org.alongside.register.entry.RegisterField;
import org.alongside.register.preview.Note.Kind;

import static org.alongside.register.entry.RegisterField.*;

/** Collects what there is to look at in one entry. */
final class Notes {

    private final RegisterEntry entry;
    private final List<Note> notes = new ArrayList<>();

    private Notes(RegisterEntry entry) {
        this.entry = entry;
    }

    static List<Note> of(RegisterEntry entry) {
        var notes = new Notes(entry);
        notes.person();
        notes.practices();
        notes.review();
        notes.telephones();
        notes.order();
        notes.unreadable();
        return notes.notes;
    }

    private void person() {
        addIf(entry.nhsNumber().isBlank(), Kind.NO_NHS_NUMBER, NHS_NUMBER, "");
        addIf(entry.hasDied(), Kind.HAS_DIED, OUTCOME, entry.wayBack().outcome().words());
    }

    private void practices() {
        var removing = entry.removal().practice();
        addIf(removing.isBlank(), Kind.PRACTICE_EMPTY, REMOVING_PRACTICE, "");
        var closed = removing.known().flatMap(Practice::closedOn).map(LocalDate::toString);
        addIf(closed.isPresent(), Kind.PRACTICE_CLOSED_SINCE, REMOVING_PRACTICE, closed.orElse(""));
        var next = entry.wayBack().newPractice();
        addIf(next.isOnlyWords(), Kind.NEW_PRACTICE_UNKNOWN, NEW_PRACTICE, next.words());
    }

    private void review() {
        var next = entry.placement().nextReview();
        addIf(entry.onScheme() && next.value() == null, Kind.NO_NEXT_REVIEW, NEXT_REVIEW, next.words());
    }

    private void telephones() {
        var telephones = entry.reach().telephones();
        addIf(telephones.onlyOld(), Kind.ONLY_OLD_TELEPHONE, TELEPHONES, "");
        var unread = telephones.words().chars().anyMatch(Character::isDigit);
        addIf(unread, Kind.TELEPHONE_UNREADABLE, TELEPHONES, telephones.words());
    }

    /** What happens on the scheme follows the incident, and is written as it is where it does not. */
    private void order() {
        var removal = entry.removal();
        var incident = removal.incidentDate();
        before(removal.pcseNotified(), incident, PCSE_NOTIFIED);
        before(removal.pcseProcessed(), incident, PCSE_PROCESSED);
        before(removal.allocated(), incident, ALLOCATED);
        before(entry.wayBack().discharged(), removal.allocated(), DISCHARGED);
    }

    private void before(Written<LocalDate> later, Written<LocalDate> earlier, RegisterField field) {
        var first = earlier.value();
        var then = later.value();
        addIf(
                first != null && then != null && then.isBefore(first),
                Kind.DATES_OUT_OF_ORDER,
                field,
                first + " / " + then);
    }

    private void unreadable() {
        var removal = entry.removal();
        var placement = entry.placement();
        unreadable(ADDRESS_CHECKED, entry.home().lastChecked());
        unreadable(TELEPHONES_CHECKED, entry.reach().lastChecked());
        unreadable(INCIDENT_DATE, removal.incidentDate());
        unreadable(PCSE_NOTIFIED, removal.pcseNotified());
        unreadable(PCSE_PROCESSED, removal.pcseProcessed());
        unreadable(ALLOCATED, removal.allocated());
        unreadable(LETTER_SENT, removal.letterSent());
        unreadable(LAST_RISK_ASSESSMENT, placement.lastRiskAssessment());
        unreadable(NEXT_RISK_ASSESSMENT, placement.nextRiskAssessment());
        unreadable(LAST_REVIEW, placement.lastReview());
        unreadable(DISCHARGED, entry.wayBack().discharged());
    }

    private void unreadable(RegisterField field, Written<LocalDate> written) {
        addIf(written.isOnlyWords(), Kind.DATE_UNREADABLE, field, written.words());
    }

    private void addIf(boolean so, Kind kind, RegisterField field, String words) {
        if (so) {
            notes.add(new Note(kind, field, words));
        }
    }
}
