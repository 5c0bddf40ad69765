package org.alongside.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.meeting.MeetingPage.Plan;

/** What was planned: chair, how the person takes part; the agenda stands beneath it. */
class PlanPart extends Div {

    PlanPart(Plan plan, AgendaPart agenda) {
        addClassNames("item", "plan");
        add(new H2(getTranslation("meeting.planned")));
        say("meeting.chair", plan.chair(), plan.chairAgency());
        add(new Paragraph(getTranslation("meeting.attends." + plan.attends().code())));
        said("meeting.because", plan.because());
        said("meeting.voice", plan.voice());
        if (plan.cancelled()) {
            add(new Paragraph(getTranslation("meeting.cancelled")));
            said("meeting.cancelledBecause", plan.cancelledBecause());
        }
        add(new H2(getTranslation("meeting.agenda")), agenda);
    }

    private void said(String key, @org.jspecify.annotations.Nullable String words) {
        if (words != null && !words.isBlank()) {
            say(key, words);
        }
    }

    private void say(String key, Object... words) {
        var paragraph = new Paragraph(getTranslation(key, words));
        paragraph.addClassName("words");
        add(paragraph);
    }
}
