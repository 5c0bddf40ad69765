package org.alongside.register.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/** What a column of the register can hold, with the headings by which it is known; the first is the usual one. */
public enum RegisterField {
    REFERENCE("Ref", "Reference", "Our ref", "SAS ref"),
    NAME("Patient name (aliases)", "Patient name", "Patient", "Name"),
    NHS_NUMBER("NHS number", "NHS no"),
    BIRTH_DATE("Date of birth", "DOB", "Born"),
    GENDER("Gender", "Sex"),
    ADDRESS("Address"),
    ADDRESS_TYPE("Addr type", "Address type"),
    ADDRESS_CHECKED("Addr last checked", "Address last checked"),
    TELEPHONES("Phone(s)", "Phones", "Phone", "Telephone"),
    TELEPHONES_CHECKED("Phone last checked", "Telephone last checked"),
    SAFE_TO_LEAVE_MESSAGE("Safe to leave msg", "Safe to leave message"),
    PREFERRED_CHANNEL("Contact by", "Preferred contact"),
    LANGUAGE_OR_FORMAT("Language / format", "Language", "Format"),
    REMOVING_PRACTICE("Removing practice", "Practice"),
    INCIDENT_DATE("Incident date", "Date of incident"),
    INCIDENT_TYPE("Incident type"),
    STAFF_INVOLVED("Staff involved - DO NOT SHARE", "Staff involved"),
    POLICE_TOLD("Police told"),
    POLICE_REFERENCE("Police ref", "Police reference"),
    PCSE_NOTIFIED("PCSE notified"),
    PCSE_PROCESSED("PCSE processed"),
    ALLOCATED("Allocated", "Date allocated"),
    LETTER_SENT("Letter sent"),
    LETTER_RETURNED("Letter returned"),
    PREVIOUS_PLACEMENTS("Prev SAS", "Previous SAS"),
    HOUSEHOLD("Household / dependants", "Household"),
    RISK("Risk"),
    GUARD("Guard"),
    MODE("Mode"),
    LAST_RISK_ASSESSMENT("Last RA", "Last risk assessment"),
    NEXT_RISK_ASSESSMENT("RA due", "Next RA", "Next risk assessment"),
    LAST_REVIEW("Last review"),
    NEXT_REVIEW("Next review"),
    APPEAL("Appeal"),
    APPOINTMENTS("Appts", "Appointments"),
    DID_NOT_ATTEND("DNAs", "DNA"),
    SCRIPTS("Scripts", "Prescriptions"),
    PHARMACY("Pharmacy"),
    OTHER_AGENCIES("Other agencies / key worker", "Other agencies"),
    TRUSTED_PERSON("Trusted person"),
    TRUSTED_PERSON_YES("TP consent", "Trusted person consent"),
    SAFEGUARDING("Safeguarding"),
    CAPACITY("Capacity / advocate", "Capacity"),
    INCIDENTS_ON_SCHEME("Incidents on SAS"),
    STAGE("Stage"),
    DISCHARGED("Discharged", "Date discharged"),
    OUTCOME("Outcome"),
    NEW_PRACTICE("New practice"),
    COST("Cost to date", "Cost"),
    DAYS_ON_SCHEME("Days on SAS"),
    NOTES("Notes", "Note");

    /** Without these columns the sheet is not a register of people. */
    public static final Set<RegisterField> REQUIRED = Set.of(REFERENCE, NAME, NHS_NUMBER, BIRTH_DATE);

    private static final Set<RegisterField> COUNTED = Set.of(APPOINTMENTS, DID_NOT_ATTEND, DAYS_ON_SCHEME);

    private final String heading;
    private final String known;

    RegisterField(String heading, String... others) {
        this.heading = heading;
        this.known = Stream.concat(Stream.of(heading), Arrays.stream(others))
                .map(RegisterField::key)
                .collect(joining("|", "|", "|"));
    }

    public String heading() {
        return heading;
    }

    /** Counted by hand or by a formula in the old register; counted by the product from now on and never imported. */
    public boolean isCounted() {
        return COUNTED.contains(this);
    }

    public String key() {
        return "register.field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field that a heading names. */
    public static Optional<RegisterField> headed(String heading) {
        var key = "|" + key(heading) + "|";
        return Arrays.stream(values())
                .filter(field -> field.known.contains(key))
                .findFirst();
    }

    private static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
