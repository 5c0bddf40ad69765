package org.alongside.sharing.ui;

import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.actor.Refusal;
import org.alongside.consent.OverrideId;
import org.alongside.consent.Overrides;
import org.alongside.sharing.GroundSentence;
import org.alongside.sharing.OverrideList;

/** Asks again whether the person can be told of an override: told now, or not yet and another day. */
class LookAgainForm implements SharingAct.Form {

    private final OverrideList.Row row;
    private final String name;
    private final String said;
    private final Overrides overrides;
    private final Div fields = new Div();
    private final GroundSentence sentence = new GroundSentence(fields::getTranslation);
    private final TellFields tell;

    /**
     * The form of one override.
     *
     * @param name what the person is called
     * @param said the override in a sentence
     */
    LookAgainForm(OverrideList.Row row, String name, String said, Overrides overrides) {
        this.row = row;
        this.name = name;
        this.said = said;
        this.overrides = overrides;
        tell = new TellFields(name);
        tell.say(false, row.notToldBecause());
        fields.addClassName("fields");
        fields.add(new Paragraph(said), new Paragraph(sentence.told(name, row)), tell);
    }

    @Override
    public Component fields() {
        return fields;
    }

    @Override
    public Optional<Checked> read() {
        return tell.isComplete()
                ? Optional.of(SentenceAct.checked(
                        "look-again",
                        row.person(),
                        fields::getTranslation,
                        this::save,
                        said,
                        sentence.told(name, tell.because()) + sentence.lookAgain(tell.again())))
                : Optional.empty();
    }

    private Optional<Refusal> save() {
        var override = new OverrideId(row.id());
        return tell.isTold()
                ? overrides.tellPerson(override)
                : overrides.lookAgain(
                        override, Objects.requireNonNull(tell.because()), Objects.requireNonNull(tell.again()));
    }
}
