package org.alongside.meeting.ui;

import java.time.Clock;

import org.alongside.meeting.Agenda;
import org.alongside.meeting.AgendaPlan;
import org.alongside.meeting.Attendees;
import org.alongside.meeting.HalfTyped;
import org.alongside.meeting.Lines;
import org.alongside.meeting.MeetingPage;
import org.alongside.meeting.MinuteList;
import org.alongside.meeting.Parts;
import org.alongside.meeting.Presences;
import org.alongside.meeting.ProposalList;
import org.alongside.meeting.Proposals;
import org.alongside.meeting.ReadBack;
import org.alongside.meeting.Room;
import org.springframework.stereotype.Component;

/** Everything that the panels of a running meeting ask and do. */
@Component
record LiveDesk(
        MeetingPage page,
        Agenda agenda,
        AgendaPlan agendaPlan,
        Room room,
        Attendees attendees,
        Presences presences,
        Lines lines,
        MinuteList minutes,
        HalfTyped halfTyped,
        Proposals proposals,
        ProposalList proposed,
        ReadBack readBack,
        Parts parts,
        Clock clock) {}
