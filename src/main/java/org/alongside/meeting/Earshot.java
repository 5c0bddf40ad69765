package org.alongside.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.alongsidedb.meeting.tables.records.EarshotRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.alongsidedb.meeting.Tables.EARSHOT;

/** Before a meeting, for whoever leads it: what each of those who may come may hear, point by point, as PostgreSQL decides for them. */
@Service
@Transactional(readOnly = true)
public class Earshot {

    /** May hear it; not agreed, which the person can change; closed, whatever is agreed. */
    public enum Answer {
        YES,
        OPEN,
        CLOSED;

        /** As the last part of its translation key. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The answer about one point; because is a code of the rules, null where the viewer may not read of it. */
    public record Said(Answer answer, @Nullable String because) {}

    /**
     * Somebody who may come, or posts of one role in one agency to whom the rules say the same.
     *
     * @param kind {@code staff}, {@code trusted} or {@code person}; names are left out for the person
     * @param meeting whether they may know of the meeting at all
     * @param points for each point of the agenda, in its order
     */
    public record Row(
            String kind,
            List<String> names,
            @Nullable String agency,
            @Nullable String role,
            Said meeting,
            List<Said> points) {}

    private record Somebody(
            String kind, @Nullable String agency, @Nullable String role, Said meeting, List<Said> points) {}

    private final DSLContext db;

    Earshot(DSLContext db) {
        this.db = db;
    }

    /** Everybody who may come; empty for whoever does not lead the meeting. */
    public List<Row> of(MeetingPage.Plan plan, List<MeetingPage.Point> agenda) {
        var each = db.selectFrom(EARSHOT(plan.id().value())).fetch().stream()
                .collect(groupingBy(EarshotRecord::getId, LinkedHashMap::new, toList()));
        var alike = each.values().stream()
                .collect(groupingBy(
                        said -> somebody(said, agenda),
                        LinkedHashMap::new,
                        mapping(said -> requireNonNullElse(said.getFirst().getName(), ""), toList())));
        return alike.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Somebody somebody(List<EarshotRecord> said, List<MeetingPage.Point> agenda) {
        var first = said.getFirst();
        Map<UUID, Said> points = new LinkedHashMap<>();
        said.stream()
                .filter(each -> each.getPoint() != null)
                .forEach(each -> points.put(each.getPoint(), answer(each)));
        return new Somebody(
                first.getKind(),
                first.getAgency(),
                first.getRole(),
                said.stream()
                        .filter(each -> each.getPoint() == null)
                        .map(Earshot::answer)
                        .findFirst()
                        .orElseThrow(),
                agenda.stream()
                        .map(point -> points.getOrDefault(point.id(), new Said(Answer.CLOSED, null)))
                        .toList());
    }

    private static Said answer(EarshotRecord row) {
        return new Said(Answer.valueOf(row.getAnswer().toUpperCase(Locale.ROOT)), row.getBecause());
    }

    private static Row row(Somebody who, List<String> names) {
        var known = names.stream().filter(name -> !name.isEmpty()).toList();
        return new Row(who.kind(), known, who.agency(), who.role(), who.meeting(), who.points());
    }
}
