package org.alongside.sharing;

import java.util.List;
import java.util.Objects;

import org.alongside.actor.PersonId;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which of the other facts the viewer's post may record about a person ({@code consent/RULES.md} section 3), so that the rest is absent. */
@Service
@Transactional(readOnly = true)
public class Recordable {

    private final DSLContext db;

    Recordable(DSLContext db) {
        this.db = db;
    }

    /** Some of {@code override}, {@code objection}, {@code capacity}, {@code seen-alone}, {@code freeze}, {@code compartment}, {@code bar}. */
    public List<String> of(PersonId person) {
        return List.of(Objects.requireNonNull(Routines.recordable(db.configuration(), person.value())));
    }
}
