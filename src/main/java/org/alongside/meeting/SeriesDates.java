package org.alongside.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.action.Owner;
import org.alongside.actor.TrustedId;
import org.alongside.agency.AgencyId;
import org.alongside.agency.WorkingDays;
import org.alongside.consent.ItemId;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.meeting.Tables.INVITATION;
import static org.alongsidedb.meeting.Tables.MEETING_;
import static org.alongsidedb.meeting.Tables.SERIES;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;

/** The series that a meeting belongs to, and its dates. */
@Service
@Transactional(readOnly = true)
public class SeriesDates {

    /**
     * A date that the rule gives.
     *
     * @param meeting what is planned for it, if it is
     * @param works agencies work on that day
     */
    public record Date(LocalDateTime at, @Nullable ItemId meeting, boolean works) {}

    /** A series as seen from one of its meetings, with its dates after that one; none once it was stopped. */
    public record Row(ItemId id, Rhythm rhythm, LocalDate until, boolean stopped, List<Date> later) {

        /** The first date for which nothing is planned. */
        public Optional<Date> next() {
            return later.stream().filter(date -> date.meeting() == null).findFirst();
        }
    }

    private record Place(UUID meeting, LocalDateTime at) {}

    private final DSLContext db;
    private final WorkingDays days;

    SeriesDates(DSLContext db, WorkingDays days) {
        this.db = db;
        this.days = days;
    }

    /** The series of a meeting; nothing when it has none, or none that the viewer may know of. */
    public Optional<Row> of(MeetingPage.Plan plan) {
        var planned = db.select(MEETING_.ITEM_ID, MEETING_.SERIES_AT)
                .from(MEETING_)
                .where(MEETING_.SERIES_ID.in(seriesOf(plan)))
                .and(MEETING_.CANCELLED_AT
                        .isNull()
                        .or(MEETING_.ITEM_ID.eq(plan.id().value())))
                .fetch(mapping(Place::new));
        return planned.stream()
                .filter(each -> each.meeting().equals(plan.id().value()))
                .findFirst()
                .flatMap(here -> db.selectFrom(SERIES)
                        .where(SERIES.ID.in(seriesOf(plan)))
                        .fetchOptional(series -> row(
                                new ItemId(series.getId()),
                                new SeriesRule(series.getRule(), series.getBegins()),
                                series.getStoppedAt() != null,
                                here,
                                planned)));
    }

    /** Who was invited to a meeting, to be invited again. */
    public List<Owner> invited(MeetingPage.Plan plan) {
        return db.select(INVITATION.AGENCY_ID, INVITATION.TRUSTED_ID)
                .from(INVITATION)
                .where(INVITATION.PERSON_ID.eq(plan.person().value()))
                .and(INVITATION.ITEM_ID.eq(plan.id().value()))
                .fetch(mapping((agency, trusted) -> agency == null
                        ? new Owner.OfTrusted(new TrustedId(trusted))
                        : new Owner.OfAgency(new AgencyId(agency))));
    }

    private Row row(ItemId id, SeriesRule rule, boolean stopped, Place here, List<Place> planned) {
        var later = stopped ? Stream.<LocalDateTime>empty() : rule.after(here.at()).stream();
        return new Row(
                id,
                rule.rhythm(),
                rule.until(),
                stopped,
                later.map(at -> new Date(at, plannedFor(at, planned), days.include(at.toLocalDate())))
                        .toList());
    }

    private static @Nullable ItemId plannedFor(LocalDateTime at, List<Place> planned) {
        return planned.stream()
                .filter(each -> each.at().equals(at))
                .map(each -> new ItemId(each.meeting()))
                .findFirst()
                .orElse(null);
    }

    private static SelectConditionStep<Record1<UUID>> seriesOf(MeetingPage.Plan plan) {
        return select(MEETING_.SERIES_ID)
                .from(MEETING_)
                .where(MEETING_.PERSON_ID.eq(plan.person().value()))
                .and(MEETING_.ITEM_ID.eq(plan.id().value()));
    }
}
