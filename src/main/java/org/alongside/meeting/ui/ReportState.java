package org.alongside.meeting.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import org.alongside.kit.Dates;
import org.alongside.kit.Status;
import org.alongside.meeting.ReportRow;

/** Whether a report is in, awaited or late: shape and words. */
class ReportState extends Composite<Span> {

    private final ReportRow row;
    private final LocalDate today;

    ReportState(ReportRow row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    @Override
    protected Span initContent() {
        return new Status(shape(), words(row, today));
    }

    /** The same in words alone. */
    static String words(ReportRow row, LocalDate today) {
        var in = row.handedInAt();
        var key =
                in != null ? "meeting.report.in" : row.isLate(today) ? "meeting.report.late" : "meeting.report.awaited";
        return UI.getCurrent().getTranslation(key, Dates.day(in == null ? row.due() : Dates.dayOf(in.toInstant())));
    }

    private Status.Shape shape() {
        if (row.handedInAt() != null) {
            return Status.Shape.DONE;
        }
        return row.isLate(today) ? Status.Shape.OVERDUE : Status.Shape.NOT_STARTED;
    }
}
