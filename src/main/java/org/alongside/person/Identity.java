package org.alongside.person;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** Name, date of birth and NHS number of one person. */
@Entity
@Table(schema = "person", name = "identity")
class Identity {

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Column(name = "first_name")
    private String firstName;

    private String surname;

    @Column(name = "preferred_name")
    private @Nullable String preferredName;

    private @Nullable String pronouns;
    private @Nullable String gender;
    private @Nullable LocalDate born;

    @Column(name = "born_words")
    private @Nullable String bornWords;

    @Column(name = "nhs_number")
    private @Nullable String nhsNumber;

    private String search;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Identity() {}

    @SuppressWarnings("NullAway")
    Identity(PersonDraft draft) {
        person = draft.id().value();
        correct(draft);
    }

    void correct(PersonDraft draft) {
        firstName = draft.firstName().strip();
        surname = draft.surname().strip();
        preferredName = draft.preferredName();
        pronouns = draft.pronouns();
        gender = draft.gender();
        born = draft.born();
        bornWords = draft.bornWords();
        var number = draft.nhsNumber();
        nhsNumber = number == null ? null : number.digits();
        search = NameKey.lines(names());
    }

    boolean isStill(int seen) {
        return version == seen;
    }

    private Stream<String> names() {
        var named = Stream.of(firstName + " " + surname, surname + " " + firstName);
        return preferredName == null ? named : Stream.concat(named, Stream.of(preferredName + " " + surname));
    }
}
