package org.alongside.meeting.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.html.Div;
import org.alongside.action.Owners;
import org.alongside.actor.Refusal;
import org.alongside.actor.Viewers;
import org.alongside.kit.Dates;
import org.alongside.meeting.Agenda;
import org.alongside.meeting.LineDraft;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.WritingLine;

/** The writing line of the live page, with the tray that keeps lines on this device until they are in the database. */
class LiveWriting extends Div {

    private static final Duration KEEP_EVERY = Duration.ofSeconds(1);

    private final Plan plan;
    private final LiveDesk desk;
    private final Runnable changed;
    private final WritingPart writing;
    private final LineTray tray;
    private List<Owners.Row> owners;
    private Optional<UUID> current = Optional.empty();
    private Instant kept = Instant.EPOCH;

    LiveWriting(Plan plan, LiveDesk desk, Runnable changed) {
        this.plan = plan;
        this.desk = desk;
        this.changed = changed;
        this.writing = new WritingPart(plan, desk.page().agenda(plan), () -> owners, this::today, this::write);
        this.tray = new LineTray(
                plan.id().value() + "." + Viewers.current().orElseThrow().id());
        this.owners = desk.attendees().owners(plan);
        tray.onEntered(this::entered);
        tray.onHalfTyped(words -> desk.halfTyped().keep(plan.id(), words));
        desk.halfTyped().keptAt(plan.id()).ifPresent(tray::setKept);
        writing.begin(desk.halfTyped().of(plan.id()));
        writing.onTyping(this::keep);
        addClassName("writing-place");
        addAttachListener(shown -> writing.focus());
        add(tray, writing, new PastePart(this::writeAll));
    }

    /** Follows the point that is on, and who can be given an action. */
    void show() {
        owners = desk.attendees().owners(plan);
        var now = desk.agenda().of(plan).stream()
                .filter(Agenda.Point::current)
                .map(Agenda.Point::id)
                .findFirst();
        if (!now.equals(current)) {
            current = now;
            now.ifPresent(writing::goTo);
        }
        tray.setUnder(writing.pointId(), writing.category());
        tray.setSharing(desk.room().sharingAsOf(plan.id()));
    }

    void focus() {
        writing.focus();
    }

    String category() {
        return writing.category();
    }

    private LocalDate today() {
        return Dates.dayOf(desk.clock().instant());
    }

    /** What was typed is kept each second, and at once when the line is empty again. */
    private void keep(String words) {
        tray.setUnder(writing.pointId(), writing.category());
        var now = desk.clock().instant();
        if (words.isEmpty() || Duration.between(kept, now).compareTo(KEEP_EVERY) >= 0) {
            kept = now;
            desk.halfTyped().keep(plan.id(), words);
        }
    }

    private void write(LineDraft line) {
        desk.lines().write(line).ifPresentOrElse(refusal -> writing.refuse(getTranslation(refusal.key())), () -> {
            writing.next();
            changed.run();
        });
    }

    /** A line from the tray: typed just now, or on this device while nothing could be reached. */
    private void entered(LineTray.Entered line) {
        if (!line.sharing().equals(desk.room().sharingAsOf(plan.id()))) {
            tray.askAgain(line.id(), getTranslation("meeting.tray.changed"));
            return;
        }
        var read = line.kind().isEmpty()
                ? WritingLine.read(line.words(), owners, today())
                : WritingLine.read(LineKind.of(line.kind()), line.words(), owners, today());
        desk.lines()
                .write(writing.draft(line.id(), read).under(line.pointId().orElse(null), line.category()))
                .ifPresentOrElse(
                        refusal -> {
                            tray.giveBack(line.id(), getTranslation(refusal.key()));
                            writing.refuse(getTranslation(refusal.key()));
                        },
                        () -> {
                            tray.kept(line.id());
                            writing.accepted(line.next());
                            changed.run();
                        });
    }

    private Optional<Refusal> writeAll(List<WritingLine> read) {
        var refusal = desk.lines()
                .writeAll(read.stream()
                        .map(each -> writing.draft(UUID.randomUUID(), each))
                        .toList());
        changed.run();
        return refusal;
    }
}
