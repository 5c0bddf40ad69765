package org.alongside.answering;

import java.util.Optional;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.agency.Agencies;
import org.alongside.agency.AgencyId;
import org.alongside.mail.MailAddress;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.SENIOR;

/** Where the seniors of agencies are written to; the administrator's to say. */
@Service
@Transactional
public class SeniorAddresses {

    private final DSLContext db;
    private final Agencies agencies;

    SeniorAddresses(DSLContext db, Agencies agencies) {
        this.db = db;
        this.agencies = agencies;
    }

    /** From now on coordinators of the agency go to this senior at once; null is to nobody. */
    public Optional<Refusal> keep(AgencyId agency, @Nullable String address) {
        if (!agencies.mayAdminister()) {
            return Optional.of(Refused.NOT_ALLOWED);
        } else if (address == null) {
            db.deleteFrom(SENIOR).where(SENIOR.AGENCY_ID.eq(agency.value())).execute();
            return Optional.empty();
        }
        var refusal = MailAddress.fault(address);
        if (refusal.isEmpty()) {
            db.insertInto(SENIOR, SENIOR.AGENCY_ID, SENIOR.ADDRESS)
                    .values(agency.value(), address)
                    .onConflict(SENIOR.AGENCY_ID)
                    .doUpdate()
                    .set(SENIOR.ADDRESS, address)
                    .execute();
        }
        return refusal;
    }
}
