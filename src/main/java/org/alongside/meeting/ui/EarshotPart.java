package org.alongside.meeting.ui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.kit.WideTable;
import org.alongside.meeting.Earshot.Answer;
import org.alongside.meeting.Earshot.Row;
import org.alongside.meeting.Earshot.Said;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingPage.Point;

/** Before a meeting, for whoever leads it: who may hear which point, as a table and on a phone as cards, and what to do about it. */
class EarshotPart extends Div {

    private final Plan plan;
    private final List<Point> agenda;
    private final List<Row> rows;

    EarshotPart(Plan plan, List<Point> agenda, List<Row> rows) {
        this.plan = plan;
        this.agenda = agenda;
        this.rows = rows;
        addClassNames("item", "earshot");
        add(new H2(getTranslation("meeting.earshot")), new Paragraph(getTranslation("meeting.earshot.about")));
        add(table(), cards(), new H3(getTranslation("meeting.earshot.toDo")), advice());
    }

    private Component table() {
        var heads = Stream.of(
                        Stream.of(getTranslation("meeting.earshot.who"), getTranslation("meeting.earshot.meeting")),
                        IntStream.range(0, agenda.size()).mapToObj(this::title))
                .flatMap(words -> words)
                .toList();
        var table = new WideTable(getTranslation("meeting.earshot"), heads);
        table.addClassName("from-tablet");
        rows.forEach(row -> table.row(
                who(row),
                Stream.concat(Stream.of(row.meeting()), row.points().stream())
                        .map(this::cell)
                        .toArray(String[]::new)));
        return table;
    }

    private Component cards() {
        var list = new UnorderedList();
        list.addClassNames("cards", "on-phone");
        rows.forEach(row -> {
            var card = new ListItem(new H3(who(row)));
            card.addClassName("item");
            said(row)
                    .forEach((answer, titles) ->
                            card.add(new Paragraph(word(answer) + ": " + String.join("; ", titles))));
            list.add(card);
        });
        return list;
    }

    private Map<Answer, List<String>> said(Row row) {
        var titles = new TreeMap<Answer, List<String>>(IntStream.range(0, agenda.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        at -> row.points().get(at).answer(), Collectors.mapping(this::title, Collectors.toList()))));
        titles.merge(
                row.meeting().answer(),
                List.of(getTranslation("meeting.earshot.meeting")),
                (points, meeting) ->
                        Stream.concat(meeting.stream(), points.stream()).toList());
        return titles;
    }

    private Component advice() {
        var list = new UnorderedList();
        rows.stream()
                .filter(row -> row.meeting().answer() != Answer.YES)
                .forEach(row -> list.add(new ListItem(getTranslation(
                        "meeting.earshot.not." + row.meeting().answer().code(), who(row)))));
        for (var at = 0; at < agenda.size(); at++) {
            var place = at;
            advise(list, title(at), row -> row.points().get(place));
        }
        return list.getComponentCount() == 0 ? new Paragraph(getTranslation("meeting.earshot.allYes")) : list;
    }

    private void advise(UnorderedList list, String title, Function<Row, Said> about) {
        for (var answer : List.of(Answer.OPEN, Answer.CLOSED)) {
            Predicate<Row> such =
                    row -> about.apply(row).answer() == answer && row.meeting().answer() == Answer.YES;
            var names = rows.stream().filter(such).map(this::who).collect(Collectors.joining("; "));
            if (!names.isEmpty()) {
                list.add(new ListItem(getTranslation("meeting.earshot.do." + answer.code(), title, names)));
            }
        }
    }

    private String cell(Said said) {
        var because = said.because();
        return said.answer() == Answer.YES || because == null
                ? word(said.answer())
                : word(said.answer()) + ": " + getTranslation("meeting.earshot.because." + because);
    }

    private String word(Answer answer) {
        return getTranslation("meeting.earshot." + answer.code());
    }

    private String title(int at) {
        return (at + 1) + " " + agenda.get(at).title();
    }

    private String who(Row row) {
        var names = String.join(", ", row.names());
        return switch (row.kind()) {
            case "person" -> plan.name() == null ? getTranslation("meeting.live.person") : plan.name();
            case "trusted" -> getTranslation("meeting.earshot.trusted", names);
            default ->
                getTranslation("meeting.earshot.post", names, getTranslation("role." + row.role()), row.agency());
        };
    }
}
