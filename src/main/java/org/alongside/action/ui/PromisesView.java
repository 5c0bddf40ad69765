package org.alongside.action.ui;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.alongside.action.ActionRoutes;
import org.alongside.action.Promises;
import org.alongside.actor.Roles;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.kit.WideTable;
import org.jspecify.annotations.Nullable;

/** Do services do what they said? Each agency's figures for all partners, and the reasons that stopped promises; nobody is named. */
@Route(ActionRoutes.PROMISES)
@Menu(title = "action.promises.menu", order = 35)
@RolesAllowed(Roles.STAFF)
class PromisesView extends VerticalLayout implements HasDynamicTitle {

    private final Promises promises;
    private final Message message = new Message();
    private final Div barriers = new Div();

    PromisesView(Promises promises) {
        this.promises = promises;
        addClassName("promises");
        barriers.addClassName("wide");
        add(
                new H1(getTranslation("action.promises.title")),
                new Paragraph(getTranslation("action.promises.how", Promises.FEWEST)),
                board(promises.board()),
                message,
                barriers);
        showBarriers();
    }

    private void showBarriers() {
        var rows = promises.reasons();
        barriers.removeAll();
        barriers.add(reasons(rows));
        if (promises.mayRaise() && rows.stream().anyMatch(Promises.Reason::canRise)) {
            barriers.add(new RaisePart(rows, this::reason, this::raise));
        }
    }

    private void raise(Promises.Reason barrier) {
        promises.raise(barrier.key())
                .ifPresentOrElse(
                        refusal -> message.refuse(getTranslation(refusal.key())),
                        () -> message.say(getTranslation("action.promises.raised", reason(barrier))));
        showBarriers();
    }

    private Component board(List<Promises.Row> rows) {
        var table = table("board", "agency", "open", "overdue", "done", "onTime", "median", "last");
        rows.forEach(row -> table.row(
                row.name(),
                number(row.open()),
                number(row.overdue()),
                number(row.done()),
                few(row.onTime(), "action.promises.percent"),
                few(row.medianDays(), "action.promises.days"),
                last(row.lastAnswered())));
        return rows.isEmpty() ? new Paragraph(getTranslation("action.promises.none")) : table;
    }

    private Component reasons(List<Promises.Reason> rows) {
        var table = table("reasons", "reason", "actions", "people", "agencies", "group", "forum");
        rows.forEach(row -> table.row(
                reason(row),
                number(row.actions()),
                number(row.people()),
                number(row.agencies()),
                since(row.groupSince()),
                since(row.forumSince())));
        return rows.isEmpty() ? new Paragraph(getTranslation("action.promises.noReasons")) : table;
    }

    private WideTable table(String name, String... headings) {
        return new WideTable(
                getTranslation("action.promises." + name),
                Stream.of(headings)
                        .map(heading -> getTranslation("action.promises." + heading))
                        .toList());
    }

    private String reason(Promises.Reason row) {
        var reason = getTranslation(
                row.barrier().map(barrier -> "action.barrier." + barrier.code()).orElse("action.answer.not-ours"));
        return row.exactly()
                .map(kind -> reason + ": " + getTranslation("action.kind." + kind.code()))
                .orElse(reason);
    }

    private String since(@Nullable OffsetDateTime raised) {
        return raised == null ? getTranslation("action.promises.notYet") : Dates.brief(Dates.dayOf(raised.toInstant()));
    }

    private String last(@Nullable LocalDate day) {
        return day == null ? getTranslation("action.promises.never") : Dates.day(day);
    }

    private String number(@Nullable Long number) {
        return number == null ? getTranslation("action.promises.few", Promises.FEWEST) : number.toString();
    }

    private String few(@Nullable Integer number, String words) {
        return number == null ? getTranslation("action.promises.tooFew") : getTranslation(words, number);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("action.promises.title");
    }
}
