package org.alongside.sharing;

import java.util.List;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.actor.TrustedId;
import org.alongside.agency.AgencyId;
import org.alongside.agency.StaffId;
import org.alongside.consent.Recipient;
import org.alongsidedb.actor.Routines;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.actor.Tables.TRUSTED;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.consent.Routines.isShareable;
import static org.alongsidedb.consent.Tables.CATEGORY;
import static org.alongsidedb.consent.Tables.INVOLVEMENT;
import static org.alongsidedb.consent.Tables.ITEM;
import static org.alongsidedb.consent.Tables.NOMINATED;
import static org.alongsidedb.consent.Tables.NOMINATION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

/** What can be picked when somebody records a decision: agencies, posts, trusted persons, categories, items of the record. */
@Service
@Transactional(readOnly = true)
public class Pickable {

    /** Somebody who can be named, with their name. */
    public record Who(Recipient recipient, String name) {}

    /** An item of the record by its public line. */
    public record Item(UUID id, String line, String category) {}

    /** A category that can be shared, and its family. */
    public record Category(String code, String family) {}

    private final DSLContext db;

    Pickable(DSLContext db) {
        this.db = db;
    }

    /** Agencies that work with the person; all agencies for somebody whose role does not read who does. */
    public List<Who> agencies(PersonId person) {
        return agencies(working(person));
    }

    private List<Who> agencies(Condition which) {
        return db.select(AGENCY_.ID, AGENCY_.NAME)
                .from(AGENCY_)
                .where(which)
                .orderBy(AGENCY_.NAME)
                .fetch(mapping((id, name) -> new Who(new Recipient.OfAgency(new AgencyId(id)), name)));
    }

    /** Every agency, whether it works with the person or not. */
    public List<Who> everyAgency() {
        return agencies(noCondition());
    }

    /** Open posts in agencies that work with the person. */
    public List<Who> posts(PersonId person) {
        return posts(working(person));
    }

    /** Every open post. */
    public List<Who> everyPost() {
        return posts(noCondition());
    }

    private List<Who> posts(Condition which) {
        var now = Routines.now();
        return db.select(STAFF.ID, STAFF.NAME, AGENCY_.NAME)
                .from(STAFF)
                .join(AGENCY_)
                .on(AGENCY_.ID.eq(STAFF.AGENCY_ID))
                .where(which)
                .and(STAFF.BEGINS.le(now))
                .and(STAFF.ENDS.gt(now))
                .orderBy(AGENCY_.NAME, STAFF.NAME, STAFF.ID)
                .fetch(mapping(
                        (id, name, agency) -> new Who(new Recipient.OfPost(new StaffId(id)), name + ", " + agency)));
    }

    /** Trusted persons whom this person named and whose nomination has not ended. */
    public List<Who> trusted(PersonId person) {
        var open = NOMINATION.ENDED_AT.isNull().and(NOMINATION.ENDS.gt(Routines.now()));
        return trusted(TRUSTED.ID.in(select(NOMINATION.TRUSTED_ID)
                .from(NOMINATION)
                .where(NOMINATION.PERSON_ID.eq(person.value()).and(open))));
    }

    /** Trusted persons whom the person named, for whoever may set a safety freeze, whatever they read about sharing. */
    public List<Who> nominated(PersonId person) {
        return db.selectFrom(NOMINATED(person.value()))
                .fetch(row -> new Who(new Recipient.OfTrusted(new TrustedId(row.getId())), row.getName()));
    }

    /** Every trusted person known to the viewer, whoever named them. */
    public List<Who> knownTrusted() {
        return trusted(noCondition());
    }

    /** Items of the record whose public line the viewer may read, newest first. */
    public List<Item> items(PersonId person) {
        return db.select(ITEM.ID, ITEM.PUBLIC_LINE, ITEM.CATEGORY)
                .from(ITEM)
                .where(ITEM.PERSON_ID.eq(person.value()))
                .and(ITEM.CATEGORY.isNotNull())
                .orderBy(ITEM.RECORDED_AT.desc(), ITEM.ID)
                .fetch(mapping(Item::new));
    }

    /** Categories that somebody may reach by a share. */
    public List<Category> categories() {
        return categories(condition(isShareable(CATEGORY.CODE)));
    }

    /** Every category, also those that only another ground than consent opens. */
    public List<Category> everyCategory() {
        return categories(noCondition());
    }

    private List<Category> categories(Condition which) {
        return db.select(CATEGORY.CODE, CATEGORY.FAMILY)
                .from(CATEGORY)
                .where(which)
                .orderBy(CATEGORY.POSITION)
                .fetch(mapping(Category::new));
    }

    private List<Who> trusted(Condition which) {
        return db.select(TRUSTED.ID, TRUSTED.NAME)
                .from(TRUSTED)
                .where(which)
                .orderBy(TRUSTED.NAME, TRUSTED.ID)
                .fetch(mapping((id, name) -> new Who(new Recipient.OfTrusted(new TrustedId(id)), name)));
    }

    private Condition working(PersonId person) {
        var open = INVOLVEMENT.BEGINS.le(Routines.now()).and(INVOLVEMENT.ENDS.gt(Routines.now()));
        var involved = INVOLVEMENT.PERSON_ID.eq(person.value()).and(open);
        var own = INVOLVEMENT.AGENCY_ID.eq(Routines.agency(db.configuration()));
        var reads = db.fetchExists(INVOLVEMENT, involved.and(own));
        return reads
                ? AGENCY_.ID.in(select(INVOLVEMENT.AGENCY_ID).from(INVOLVEMENT).where(involved))
                : noCondition();
    }
}
