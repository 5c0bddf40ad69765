package org.alongside.meeting;

import org.alongside.actor.Refusal;

/** Why a meeting was not planned, changed, minuted or ended. Nothing has changed. */
public enum MeetingRefusal implements Refusal {
    MEETING_TITLE,
    MEETING_PLACE,
    MEETING_WHEN,
    /** Shorter than a quarter of an hour, or longer than four hours. */
    MEETING_LENGTH,
    MEETING_WHY_NOT_THERE,
    MEETING_WHOSE_VOICE,
    MEETING_NOBODY_INVITED,
    /** They are on the list. */
    MEETING_INVITED_ALREADY,
    /** A point of the agenda that says nothing, or too much. */
    MEETING_POINT,
    /** Too few or too many minutes for a point. */
    MEETING_MINUTES,
    MEETING_REASON,
    /** A series needs a second date, ends within two years, and not before what is planned in it. */
    MEETING_SERIES_UNTIL,
    /** The rule of the series gives no such date, or it has none any more. */
    MEETING_SERIES_DATE,
    /** A series begins on a day to come, and is not moved to one that is over. */
    MEETING_SERIES_OVER,
    /** Somebody has planned the meeting of this date already. */
    MEETING_SERIES_PLANNED,
    /** It has begun; what was planned is no longer changed. */
    MEETING_STARTED,
    MEETING_NOT_STARTED,
    /** Somebody ended it before; everything was issued then, once. */
    MEETING_ENDED,
    /** Colleagues wrote lines that whoever ends it may not read. */
    MEETING_LINES_UNREAD,
    MEETING_CANCELLED,
    /** A guest without a name, or with one that is too long. */
    MEETING_GUEST,
    /** Somebody has taken the proposal up or left it already. */
    MEETING_PROPOSAL_ANSWERED,
    /** A restricted part goes on, and the viewer is not in it. */
    MEETING_PART_RUNNING,
    MEETING_PART_ENDED,
    /** An action in a restricted part, for somebody who is not in it. */
    MEETING_PART_OWNER,
    /** Nobody has lost sight of anything that was written. */
    MEETING_NOTHING_LOST,
    /** Nobody was named for a restricted part. */
    MEETING_PART_EMPTY,
    MEETING_LINE_EMPTY,
    MEETING_LINE_TOO_LONG,
    /** The time for corrections is over, or the chair settled the minutes. */
    MINUTES_FINAL,
    MINUTES_WHY,
    CORRECTION_ANSWERED,
    /** Fewer than two people, more than twenty, or somebody twice. */
    SITTING_PEOPLE,
    /** What a report is to be about is missing, or too long. */
    REPORT_WHAT,
    REPORT_DUE,
    REPORT_NOT_INVITED,
    REPORT_ASKED,
    REPORT_NOT_WANTED,
    REPORT_EMPTY,
    REPORT_TOO_LONG,
    REPORT_WHY_NOT_SHARED,
    MEETING_NOT_ENDED,
    SUMMARY_TOO_LONG,
    SUMMARY_NOT_READ,
    /** The person may no longer read all that the summary tells of. */
    SUMMARY_SOURCES;

    @Override
    public String key() {
        return "refusal." + name();
    }
}
