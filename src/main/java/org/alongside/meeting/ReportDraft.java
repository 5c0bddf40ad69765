package org.alongside.meeting;

import java.time.LocalDate;

import org.alongside.actor.PersonId;
import org.alongside.agency.AgencyId;
import org.alongside.consent.ItemId;

/**
 * A report before it is asked for.
 *
 * @param from an agency that is invited to the meeting
 * @param asked what it is to be about, at most 500 characters; whoever sees the meeting reads that
 * @param due today or later, and not after the day of the meeting
 */
public record ReportDraft(ItemId id, PersonId person, ItemId meeting, AgencyId from, String asked, LocalDate due) {}
