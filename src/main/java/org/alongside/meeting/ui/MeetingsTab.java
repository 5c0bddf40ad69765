package org.alongside.meeting.ui;

import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.alongside.actor.Choices;
import org.alongside.actor.PersonId;
import org.alongside.casework.tab.RecordTab;
import org.alongside.casework.tab.Stubs;
import org.alongside.meeting.MeetingList;
import org.alongside.meeting.MeetingRoutes;

/** The tab of the record that holds the meetings about the person. */
@org.springframework.stereotype.Component
class MeetingsTab implements RecordTab {

    private static final int PAGE = 100;
    /** Roles that plan meetings. */
    static final Set<String> PLANNERS = Set.of("case-coordinator", "scheme-coordinator", "safeguarding-lead");

    private final MeetingList meetings;
    private final Stubs stubs;
    private final Choices choices;

    MeetingsTab(MeetingList meetings, Stubs stubs, Choices choices) {
        this.meetings = meetings;
        this.stubs = stubs;
        this.choices = choices;
    }

    @Override
    public String name() {
        return MeetingRoutes.TAB;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component content(PersonId person) {
        var content = new Div();
        content.addClassName("wide");
        if (choices.current().filter(choice -> PLANNERS.contains(choice.role())).isPresent()) {
            content.add(new Anchor(MeetingRoutes.plan(person), content.getTranslation("meeting.plan")));
        }
        content.add(part(content, "meeting.coming", new MeetingList.Filter(false, person)));
        content.add(part(content, "meeting.past", new MeetingList.Filter(true, person)));
        content.add(stubs.of(person, Set.of("meeting", "minutes")));
        return content;
    }

    private Component part(Component words, String key, MeetingList.Filter filter) {
        return new Div(
                new H2(words.getTranslation(key)), new MeetingLinks(meetings.page(filter, 0, PAGE), key + ".none"));
    }
}
