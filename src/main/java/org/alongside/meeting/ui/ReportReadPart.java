package org.alongside.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.kit.Dates;
import org.alongside.kit.Status;
import org.alongside.meeting.ReportPage;
import org.alongside.meeting.ReportRow;

/** What was handed in, kind by kind, as far as this reader reads it; what is withheld is said; who has opened it, to those who may know. */
class ReportReadPart extends Div {

    ReportReadPart(ReportRow row, ReportPage page) {
        addClassNames("wide", "report");
        setVisible(row.handedInAt() != null);
        if (isVisible()) {
            add(new H2(getTranslation("meeting.report.handed")), new Paragraph(shared(row)));
            amended(row);
            page.parts(row.id()).forEach(part -> add(part(part)));
            page.withheld(row.id())
                    .forEach(each -> add(new Paragraph(getTranslation(
                            "meeting.report.withheld",
                            each.items(),
                            getTranslation("category." + each.category()),
                            getTranslation("because." + each.because())))));
            readers(row, page);
        }
    }

    private String shared(ReportRow row) {
        return getTranslation(Boolean.TRUE.equals(row.shared()) ? "meeting.report.shared" : "meeting.report.notShared");
    }

    private void amended(ReportRow row) {
        var amended = row.amendedAt();
        if (amended != null) {
            add(new Paragraph(getTranslation("meeting.report.amended", Dates.moment(amended))));
        }
    }

    private Component part(ReportPage.Part part) {
        var words = new Paragraph(part.words());
        words.addClassName("words");
        var block = new Div(
                new H3(getTranslation("meeting.report.kind." + part.kind().code())),
                new Paragraph(getTranslation("category." + part.category())));
        block.addClassName("item");
        if (part.sensitive()) {
            block.add(new Paragraph(new Status(Status.Shape.ATTENTION, getTranslation("meeting.report.sensitive"))));
        }
        if (part.inConfidence()) {
            block.add(new Paragraph(new Status(Status.Shape.ATTENTION, getTranslation("meeting.report.inConfidence"))));
        }
        block.add(words);
        return block;
    }

    private void readers(ReportRow row, ReportPage page) {
        var readers = page.readers(row.id());
        if (!readers.isEmpty()) {
            var list = new UnorderedList();
            readers.forEach(each -> list.add(new ListItem(
                    getTranslation("meeting.report.opened", each.name(), each.agency(), Dates.moment(each.at())))));
            add(new H3(getTranslation("meeting.report.readers")), list);
        }
    }
}
