package org.alongside.action;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.TrustedId;
import org.alongside.agency.AgencyId;
import org.alongsidedb.action.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.action.Routines.canOwn;
import static org.alongsidedb.actor.Routines.now;
import static org.alongsidedb.actor.Tables.TRUSTED;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.consent.Tables.INVOLVEMENT;
import static org.alongsidedb.consent.Tables.NOMINATION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

/**
 * Who can be given an action about somebody: agencies that work with the person first, then all others that have signed the sharing agreement,
 * then trusted persons.
 */
@Service
@Transactional(readOnly = true)
public class Owners {

    /** One of them. */
    public record Row(Owner owner, String name, boolean involved) {}

    private final DSLContext db;

    Owners(DSLContext db) {
        this.db = db;
    }

    /** Everybody who can be given an action about this person. */
    public List<Row> of(PersonId person) {
        return Stream.concat(agencies(person.value()).stream(), trusted(person.value()).stream())
                .toList();
    }

    /** Whom to ask for what was agreed with this owner: nobody yet where the agency has left since, so that nothing is lost. */
    public Owner since(Owner agreed) {
        return refused(agreed).isEmpty() ? agreed : new Owner.NobodyYet();
    }

    /** Why this owner cannot be asked for anything: the agency has left the partnership. */
    Optional<Refusal> refused(Owner owner) {
        return owner.agency()
                .filter(agency -> !Boolean.TRUE.equals(Routines.canOwn(db.configuration(), agency.value())))
                .map(left -> ActionRefusal.ACTION_OWNER_LEFT);
    }

    private List<Row> agencies(UUID person) {
        var works = field(exists(selectOne()
                .from(INVOLVEMENT)
                .where(INVOLVEMENT.PERSON_ID.eq(person))
                .and(INVOLVEMENT.AGENCY_ID.eq(AGENCY_.ID))
                .and(INVOLVEMENT.BEGINS.le(now()))
                .and(INVOLVEMENT.ENDS.gt(now()))));
        return db.select(AGENCY_.ID, AGENCY_.NAME, works)
                .from(AGENCY_)
                .where(condition(canOwn(AGENCY_.ID)))
                .orderBy(works.desc(), AGENCY_.NAME)
                .fetch(mapping((id, name, involved) -> new Row(new Owner.OfAgency(new AgencyId(id)), name, involved)));
    }

    private List<Row> trusted(UUID person) {
        return db.selectDistinct(TRUSTED.ID, TRUSTED.NAME)
                .from(NOMINATION)
                .join(TRUSTED)
                .on(TRUSTED.ID.eq(NOMINATION.TRUSTED_ID))
                .where(NOMINATION.PERSON_ID.eq(person))
                .and(NOMINATION.APPROVED_AT.isNotNull())
                .and(NOMINATION.ENDED_AT.isNull())
                .and(NOMINATION.ENDS.gt(now()))
                .orderBy(TRUSTED.NAME)
                .fetch(mapping((id, name) -> new Row(new Owner.OfTrusted(new TrustedId(id)), name, true)));
    }
}
