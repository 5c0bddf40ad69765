package org.alongside.answering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.agency.AgencyId;
import org.alongsidedb.answering.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.answering.Tables.REACHED_BY_MAIL;
import static org.jooq.Records.mapping;

/** Agencies that are reached by mail alone, until they open something; for coordinators and whoever administers. */
@Service
@Transactional
public class Reached {

    /**
     * One of them.
     *
     * @param since day of the first mail after which nothing was opened
     * @param seen a coordinator has said that they know
     */
    public record Row(UUID id, AgencyId agency, String name, String address, LocalDate since, boolean seen) {}

    private final DSLContext db;

    Reached(DSLContext db) {
        this.db = db;
    }

    /** All of them, those of which no coordinator knows yet first. */
    @Transactional(readOnly = true)
    public List<Row> byMail() {
        var all = REACHED_BY_MAIL();
        return db.select(all.ID, all.AGENCY.convertFrom(AgencyId::new), all.NAME, all.ADDRESS, all.SINCE, all.SEEN)
                .from(all)
                .fetch(mapping(Row::new));
    }

    /** The viewer knows of it; nobody is told again. */
    public Optional<Refusal> seen(UUID id) {
        return Boolean.TRUE.equals(Routines.seeReach(db.configuration(), id))
                ? Optional.empty()
                : Optional.of(Refused.NOT_AVAILABLE);
    }
}
