package org.alongside.meeting.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.html.Div;
import org.alongside.action.Owner;
import org.alongside.action.Owners;
import org.alongside.meeting.LineDraft;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingPage.Point;
import org.alongside.meeting.WritingLine;
import org.jspecify.annotations.Nullable;

/** One line for everything: Enter keeps it and the line is empty again, with the cursor in it. What was understood is shown before. */
class WritingPart extends Div {

    private final Plan plan;
    private final Supplier<List<Owners.Row>> owners;
    private final Supplier<LocalDate> today;
    private final Consumer<LineDraft> write;
    private final WritingField line;
    private final Under under;
    private final Chips chips = new Chips();
    private UUID id = UUID.randomUUID();
    private Consumer<String> typed = words -> {};

    WritingPart(
            Plan plan,
            List<Point> agenda,
            Supplier<List<Owners.Row>> owners,
            Supplier<LocalDate> today,
            Consumer<LineDraft> write) {
        this.plan = plan;
        this.owners = owners;
        this.today = today;
        this.write = write;
        this.under = new Under(agenda);
        this.line = new WritingField(
                this::understood,
                () -> write(WritingLine.read(words(), owners.get(), today.get())),
                this::nextCategory);
        addClassNames("item", "writing");
        add(under, line, chips, new KindButtons(this::write));
    }

    /** The same line for those who follow: what is typed is proposed, and the chair says under what it is minuted. */
    static WritingPart proposing(
            Plan plan,
            List<Point> agenda,
            Supplier<List<Owners.Row>> owners,
            Supplier<LocalDate> today,
            Consumer<LineDraft> propose) {
        var part = new WritingPart(plan, agenda, owners, today, propose);
        part.under.withoutCategory();
        part.line.propose();
        return part;
    }

    /** A line was kept; this is what stands in the field now, whatever has reached us of it. */
    void accepted(String words) {
        line.setInvalid(false);
        understood(words);
    }

    /** The next line, with the cursor in it. */
    void next() {
        id = UUID.randomUUID();
        line.next();
    }

    /** Calls this with everything that is typed, from now on. */
    void onTyping(Consumer<String> heard) {
        typed = heard;
    }

    /** Begins with what was typed before. */
    void begin(String words) {
        line.setValue(words);
    }

    /** Goes to this point. */
    void goTo(UUID current) {
        under.goTo(current);
    }

    /** Under which point. */
    @Nullable
    UUID pointId() {
        return under.pointId();
    }

    /** What is minuted now. */
    String category() {
        return under.category();
    }

    void refuse(String sentence) {
        line.refuse(sentence);
    }

    void focus() {
        line.focus();
    }

    private String words() {
        return line.getValue();
    }

    private void nextCategory() {
        under.nextCategory();
        understood(line.getValue());
    }

    private void write(LineKind kind) {
        write(WritingLine.read(kind, line.getValue(), owners.get(), today.get()));
    }

    private void understood(String words) {
        typed.accept(words);
        if (words.isBlank()) {
            chips.removeAll();
        } else {
            var day = today.get();
            chips.show(WritingLine.read(words, owners.get(), day), under.category(), day);
        }
    }

    private void write(WritingLine read) {
        write.accept(draft(id, read));
    }

    /** What was read as a line of this id, under the point and category that are chosen. */
    LineDraft draft(UUID with, WritingLine read) {
        return new LineDraft(
                with,
                plan.id(),
                read.kind(),
                read.kind() == LineKind.ACTION ? "action" : under.category(),
                read.words(),
                under.pointId(),
                read.who().map(Owners.Row::owner).orElse(new Owner.NobodyYet()),
                read.due().orElse(null));
    }
}
