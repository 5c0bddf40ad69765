package org.alongside.register.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.alongside.agency.PracticeSearch;
import org.alongside.register.preview.Candidate;
import org.alongside.register.preview.Decision;
import org.alongside.register.preview.Decisions;
import org.alongside.register.preview.Difference;
import org.alongside.register.preview.Finding;
import org.alongside.register.preview.Outcome;
import org.alongside.register.preview.PreviewRow;
import org.alongside.register.preview.RowDecisions;
import org.alongside.register.sheet.RowFingerprint;

/** What can be decided about one row: one choice for each reason, and what was decided can be asked again. */
final class DecisionPanel extends Div {

    private final RowWords words;
    private final PracticeSearch practices;
    private final RowFingerprint row;
    private final Consumer<UnaryOperator<Decisions>> change;

    DecisionPanel(
            PreviewRow row,
            RowDecisions decided,
            RowWords words,
            PracticeSearch practices,
            Consumer<UnaryOperator<Decisions>> change) {
        this.words = words;
        this.practices = practices;
        this.row = row.row().fingerprint();
        this.change = change;
        addClassName("decide");
        row.findings().forEach(this::offer);
        row.differences().forEach(difference -> add(take(difference)));
        decided.decisions().forEach(each -> add(askAgain(each)));
        if (row.outcome() == Outcome.NEEDS_DECISION) {
            add(button("register.decide.leaveOut", new Decision.LeaveOut()));
        }
    }

    private void offer(Finding finding) {
        add(new H3(words.finding(finding)));
        switch (finding.reason()) {
            case NHS_CHECK_DIGIT, NHS_NOT_TEN_DIGITS ->
                add(
                        EnteredOffer.number(this::decide),
                        button("register.decide.withoutNumber", new Decision.WithoutNumber()));
            case BIRTH_DATE_MISSING, BIRTH_DATE_UNREADABLE, BIRTH_DATE_IN_FUTURE ->
                add(
                        EnteredOffer.day("register.decide.born", Decision.BirthDateIs::new, this::decide),
                        button("register.decide.bornNotKnown", new Decision.BirthDateNotKnown()));
            case UNDER_18 -> add(button("register.decide.commissioner", new Decision.CommissionerAgreed()));
            case PRACTICE_NOT_FOUND, PRACTICE_AMBIGUOUS ->
                add(
                        new PracticeOffer(finding.candidates(), practices, this::decide),
                        button("register.decide.practiceNotKnown", new Decision.PracticeNotKnown()));
            case PRACTICE_CLOSED_BEFORE_REMOVAL ->
                add(
                        new PracticeOffer(finding.candidates(), practices, this::decide),
                        button("register.decide.practiceStays", new Decision.PracticeStays()),
                        EnteredOffer.day("register.decide.incident", Decision.IncidentDateIs::new, this::decide));
            case MAYBE_SAME_PERSON -> same(finding);
            case COPY_OF_ROW, MARKED_DO_NOT_USE, NOBODY_NAMED, LEFT_OUT -> {}
        }
    }

    private void same(Finding finding) {
        for (var candidate : finding.candidates()) {
            switch (candidate) {
                case Candidate.EarlierRow(var earlier) ->
                    add(new Button(
                            words.say(
                                    "register.decide.sameAsRow",
                                    earlier.number(),
                                    earlier.entry().name().asWritten()),
                            click -> decide(new Decision.SameAsRow(earlier.fingerprint()))));
                case Candidate.Held(var person)
                when person.isElsewhere() -> add(new Div(words.say("register.decide.elsewhere")));
                case Candidate.Held(var person) ->
                    add(new Button(
                            words.say(
                                    "register.decide.sameAsHeld",
                                    person.name().asWritten(),
                                    person.reference().written()),
                            click -> decide(new Decision.SameAsHeld(person.id()))));
                case Candidate.OfPractice practice -> {}
            }
        }
        add(button("register.decide.someoneElse", new Decision.SomeoneElse()));
    }

    private Component take(Difference difference) {
        var take = new Checkbox(words.difference(difference), difference.taken());
        take.addValueChangeListener(
                changed -> change.accept(all -> all.take(row, difference.field(), changed.getValue())));
        return take;
    }

    private Component askAgain(Decision decision) {
        var matter = words.say("register.matter." + decision.about().name());
        return new Button(
                words.say("register.decide.again", matter),
                click -> change.accept(all -> all.without(row, decision.about())));
    }

    private Component button(String key, Decision decision) {
        return new Button(words.say(key), click -> decide(decision));
    }

    private void decide(Decision decision) {
        change.accept(all -> all.with(row, decision));
    }
}
