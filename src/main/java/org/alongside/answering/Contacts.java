package org.alongside.answering;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.Humans;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.agency.Agencies;
import org.alongside.agency.AgencyId;
import org.alongside.agency.AgencyList;
import org.alongside.agency.Posts;
import org.alongside.agency.StaffId;
import org.alongside.mail.MailWords;
import org.alongsidedb.agency.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.actor.Routines.now;
import static org.alongsidedb.agency.Tables.CONTACT;
import static org.alongsidedb.agency.Tables.SENIOR;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.jooq.Records.mapping;

/** Where agencies are written to, and what they wish to be written. The address is the administrator's to say, the wishes the agency's own. */
@Service
@Transactional
public class Contacts {

    /** Whoever answers by mail is known by this issuer, at which nobody can sign in. */
    private static final String MAIL_DESK = "mail-desk";

    private final DSLContext db;
    private final Agencies agencies;
    private final AgencyList names;
    private final Posts posts;
    private final Humans humans;
    private final Mailboxes mailboxes;

    Contacts(DSLContext db, Agencies agencies, AgencyList names, Posts posts, Humans humans, Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
        this.db = db;
        this.agencies = agencies;
        this.names = names;
        this.posts = posts;
        this.humans = humans;
    }

    /** How this agency is written to; nothing when it is not. */
    @Transactional(readOnly = true)
    public Optional<Contact> of(AgencyId agency) {
        return db.select(
                        CONTACT.ADDRESS,
                        CONTACT.MANAGER_ADDRESS,
                        SENIOR.ADDRESS,
                        STAFF.ROLE,
                        CONTACT.WEEKLY,
                        CONTACT.WEEKDAY,
                        CONTACT.DUE_TOMORROW)
                .from(CONTACT)
                .join(STAFF)
                .on(STAFF.ID.eq(CONTACT.DESK_POST))
                .leftJoin(SENIOR)
                .on(SENIOR.AGENCY_ID.eq(CONTACT.AGENCY_ID))
                .where(CONTACT.AGENCY_ID.eq(agency.value()))
                .fetchOptional(mapping((address, manager, senior, role, weekly, day, dueTomorrow) -> new Contact(
                        address, manager, senior, role, new Wishes(weekly, DayOfWeek.of(day), dueTomorrow))));
    }

    /** From now on the agency is written to there, and its mail desk answers in this role; a desk in another role ends. */
    public Optional<Refusal> keep(AgencyId agency, String address, @Nullable String manager, String role) {
        var refusal = agencies.mayAdminister()
                ? mailboxes.fault(agency, address, manager)
                : Optional.<Refusal>of(Refused.NOT_ALLOWED);
        var name = names.one(agency).map(AgencyList.Row::name);
        if (refusal.isEmpty() && name.isEmpty()) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        if (refusal.isEmpty()) {
            keep(agency, address, manager, desk(agency, name.orElseThrow(), role));
        }
        return refusal;
    }

    /** The agency wishes to be written this; any of its posts may say so. */
    public Optional<Refusal> wish(AgencyId agency, Wishes wishes) {
        var kept = Routines.wish(
                db.configuration(),
                agency.value(),
                wishes.weekly(),
                wishes.day().getValue(),
                wishes.dueTomorrow());
        return Boolean.TRUE.equals(kept) ? Optional.empty() : Optional.of(Refused.NOT_AVAILABLE);
    }

    private void keep(AgencyId agency, String address, @Nullable String manager, StaffId desk) {
        db.insertInto(CONTACT, CONTACT.AGENCY_ID, CONTACT.ADDRESS, CONTACT.MANAGER_ADDRESS, CONTACT.DESK_POST)
                .values(agency.value(), address, manager, desk.value())
                .onConflict(CONTACT.AGENCY_ID)
                .doUpdate()
                .set(CONTACT.ADDRESS, address)
                .set(CONTACT.MANAGER_ADDRESS, manager)
                .set(CONTACT.DESK_POST, desk.value())
                .execute();
    }

    private StaffId desk(AgencyId agency, String name, String role) {
        var before = openDesk(agency);
        if (before.flatMap(posts::role).filter(role::equals).isPresent()) {
            return before.orElseThrow();
        }
        before.ifPresent(posts::end);
        return begin(agency, name, role);
    }

    private Optional<StaffId> openDesk(AgencyId agency) {
        return db.select(CONTACT.DESK_POST)
                .from(CONTACT)
                .join(STAFF)
                .on(STAFF.ID.eq(CONTACT.DESK_POST))
                .where(CONTACT.AGENCY_ID.eq(agency.value()))
                .and(STAFF.ENDS.gt(now()))
                .fetchOptional(row -> new StaffId(row.value1()));
    }

    private StaffId begin(AgencyId agency, String name, String role) {
        var title = MailWords.of("answering.desk", name);
        var human = humans.known(MAIL_DESK, agency.value().toString(), title);
        var desk = new StaffId(UUID.randomUUID());
        posts.begin(desk, agency, role, human.value(), title, null, null).ifPresent(refused -> {
            throw new IllegalStateException("the mail desk of an agency could not begin: " + refused);
        });
        return desk;
    }
}
