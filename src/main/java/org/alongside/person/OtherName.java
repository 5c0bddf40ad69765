package org.alongside.person;

import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.alongside.actor.PersonId;

/** One of the other names of a person. */
@Entity
@Table(schema = "person", name = "alias")
class OtherName {

    @Id
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    private String name;

    @Column(name = "in_letters")
    private boolean inLetters;

    private String search;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected OtherName() {}

    OtherName(PersonId person, Alias alias) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.name = alias.name().strip();
        this.inLetters = alias.inLetters();
        this.search = NameKey.lines(Stream.of(name));
    }
}
