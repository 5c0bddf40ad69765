package org.alongside.answering;

import java.util.Locale;
import java.util.Optional;

import org.alongside.actor.Refusal;
import org.alongside.agency.AgencyId;
import org.alongside.mail.MailAddress;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import static org.alongsidedb.agency.Tables.CONTACT;
import static org.jooq.impl.DSL.lower;

/** Whether an agency can be written to there. One mail a day is one for each mailbox, so a mailbox stands for one agency and for nothing else. */
@Component
class Mailboxes {

    private final DSLContext db;

    Mailboxes(DSLContext db) {
        this.db = db;
    }

    /** What is wrong with these addresses of an agency; one line manager may have several agencies. */
    Optional<Refusal> fault(AgencyId agency, String address, @Nullable String manager) {
        return MailAddress.fault(address)
                .or(() -> manager == null ? Optional.empty() : MailAddress.fault(manager))
                .or(() -> doubled(agency, address, manager));
    }

    private Optional<Refusal> doubled(AgencyId agency, String address, @Nullable String manager) {
        if (address.equalsIgnoreCase(manager)) {
            return Optional.of(AnsweringRefusal.CONTACT_MANAGER_SAME);
        } else if (isAgencys(address, agency) || isManagers(address, agency)) {
            return Optional.of(AnsweringRefusal.CONTACT_TAKEN);
        }
        return manager != null && isAgencys(manager, agency)
                ? Optional.of(AnsweringRefusal.CONTACT_MANAGER_TAKEN)
                : Optional.empty();
    }

    private boolean isAgencys(String address, AgencyId butOf) {
        return db.fetchExists(
                CONTACT,
                lower(CONTACT.ADDRESS).eq(address.toLowerCase(Locale.ROOT)),
                CONTACT.AGENCY_ID.ne(butOf.value()));
    }

    private boolean isManagers(String address, AgencyId butOf) {
        return db.fetchExists(
                CONTACT,
                lower(CONTACT.MANAGER_ADDRESS).eq(address.toLowerCase(Locale.ROOT)),
                CONTACT.AGENCY_ID.ne(butOf.value()));
    }
}
