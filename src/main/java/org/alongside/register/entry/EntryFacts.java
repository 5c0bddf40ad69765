package org.alongside.register.entry;

import java.util.EnumMap;
import java.util.Map;

import org.alongside.person.NhsNumber;
import org.alongside.register.cell.Telephone;
import org.alongside.register.cell.Telephones;
import org.alongside.register.cell.Written;

import static java.util.stream.Collectors.joining;
import static org.alongside.register.entry.RegisterField.*;

/** Puts everything an entry says into words, field by field; what it does not say is absent. */
final class EntryFacts {

    private final Map<RegisterField, String> facts = new EnumMap<>(RegisterField.class);

    static Map<RegisterField, String> of(RegisterEntry entry) {
        var facts = new EntryFacts();
        facts.person(entry);
        facts.home(entry.home());
        facts.reach(entry.reach());
        facts.removal(entry.removal());
        facts.placement(entry.placement());
        facts.support(entry.support());
        facts.wayBack(entry.wayBack());
        return Map.copyOf(facts.facts);
    }

    private void person(RegisterEntry entry) {
        put(REFERENCE, entry.reference().written());
        put(NAME, entry.name().asWritten());
        put(NHS_NUMBER, entry.nhsNumber().text(NhsNumber::shown));
        put(BIRTH_DATE, entry.birthDate());
        put(GENDER, entry.gender());
        put(NOTES, entry.notes());
    }

    private void home(Home home) {
        put(ADDRESS, home.address());
        put(ADDRESS_TYPE, home.type());
        put(ADDRESS_CHECKED, home.lastChecked());
    }

    private void reach(Reach reach) {
        put(TELEPHONES, text(reach.telephones()));
        put(TELEPHONES_CHECKED, reach.lastChecked());
        put(SAFE_TO_LEAVE_MESSAGE, reach.safeToLeaveMessage());
        put(PREFERRED_CHANNEL, reach.preferredChannel());
        put(LANGUAGE_OR_FORMAT, reach.languageOrFormat());
    }

    private void removal(Removal removal) {
        put(REMOVING_PRACTICE, text(removal.practice()));
        put(INCIDENT_DATE, removal.incidentDate());
        put(INCIDENT_TYPE, removal.incidentType());
        put(STAFF_INVOLVED, removal.staffInvolved());
        put(POLICE_TOLD, removal.policeTold());
        put(POLICE_REFERENCE, removal.policeReference());
        put(PCSE_NOTIFIED, removal.pcseNotified());
        put(PCSE_PROCESSED, removal.pcseProcessed());
        put(ALLOCATED, removal.allocated());
        put(LETTER_SENT, removal.letterSent());
        put(LETTER_RETURNED, removal.letterReturned());
        put(PREVIOUS_PLACEMENTS, removal.previousPlacements());
    }

    private void placement(Placement placement) {
        put(HOUSEHOLD, placement.household());
        put(RISK, placement.risk());
        put(GUARD, placement.guard());
        put(MODE, placement.mode());
        put(LAST_RISK_ASSESSMENT, placement.lastRiskAssessment());
        put(NEXT_RISK_ASSESSMENT, placement.nextRiskAssessment());
        put(LAST_REVIEW, placement.lastReview());
        put(NEXT_REVIEW, placement.nextReview());
        put(APPEAL, placement.appeal());
        put(SAFEGUARDING, placement.safeguarding());
        put(CAPACITY, placement.capacity());
        put(INCIDENTS_ON_SCHEME, placement.incidentsOnScheme());
    }

    private void support(Support support) {
        put(SCRIPTS, support.scripts());
        put(PHARMACY, support.pharmacy());
        put(OTHER_AGENCIES, support.otherAgencies());
        put(TRUSTED_PERSON, support.trustedPerson());
        put(TRUSTED_PERSON_YES, support.oldRegisterSaidYes());
    }

    private void wayBack(WayBack wayBack) {
        put(STAGE, wayBack.stage());
        put(DISCHARGED, wayBack.discharged());
        put(OUTCOME, wayBack.outcome().words());
        put(NEW_PRACTICE, text(wayBack.newPractice()));
        put(COST, wayBack.costToDate());
    }

    private static String text(Written<Practice> practice) {
        return practice.known().map(Practice::code).orElse(practice.words());
    }

    private static String text(Telephones telephones) {
        var numbers = telephones.numbers().stream().map(EntryFacts::text).collect(joining("; "));
        return (numbers + " " + telephones.words()).strip();
    }

    private static String text(Telephone telephone) {
        return (telephone.number() + " " + telephone.words()).strip();
    }

    private void put(RegisterField field, Written<?> written) {
        put(field, written.text(String::valueOf));
    }

    private void put(RegisterField field, String text) {
        if (!text.isEmpty()) {
            facts.put(field, text);
        }
    }
}
