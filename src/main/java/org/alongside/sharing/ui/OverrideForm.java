package org.alongside.sharing.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.alongside.actor.PersonId;
import org.alongside.consent.OverrideDraft;
import org.alongside.consent.OverrideId;
import org.alongside.consent.OverrideKind;
import org.alongside.consent.Overrides;
import org.alongside.kit.Dates;
import org.alongside.kit.MomentField;
import org.alongside.sharing.GroundSentence;
import org.alongside.sharing.OverrideList;
import org.alongside.sharing.Pickable;
import org.jspecify.annotations.Nullable;

/** Fields of an override: the ground, who and what by name, the reason, whether the person is told, and until when. */
class OverrideForm implements SharingAct.Form {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final OverrideId id = OverrideId.random();
    private final PersonId person;
    private final String name;
    private final Overrides overrides;
    private final Div fields = new Div();
    private final GroundSentence sentence = new GroundSentence(fields::getTranslation);
    private final RadioButtonGroup<OverrideKind> kind = new RadioButtonGroup<>();
    private final WhoFields who;
    private final WhatFields what;
    private final TextArea reason = new TextArea(fields.getTranslation("sharing.override.reason"));
    private final TellFields tell;
    private final MomentField until = new MomentField(fields.getTranslation("sharing.override.end"));

    OverrideForm(PersonId person, String name, Pickable pickable, Overrides overrides) {
        this.person = person;
        this.name = name;
        this.overrides = overrides;
        who = WhoFields.withoutConsent(pickable, person);
        what = WhatFields.withoutConsent(pickable, person);
        tell = new TellFields(name);
        kind.setLabel(fields.getTranslation("sharing.override.kind", name));
        kind.setItems(OverrideKind.values());
        kind.setManualValidation(true);
        kind.setItemLabelGenerator(sentence::kind);
        reason.setHelperText(fields.getTranslation("sharing.override.reason.help"));
        until.setHelperText(fields.getTranslation("sharing.override.end.help"));
        reason.setManualValidation(true);
        fields.addClassName("fields");
        fields.add(new Paragraph(fields.getTranslation("sharing.override.first", name)), kind, who, what);
        fields.add(reason, tell, until);
    }

    /** Says the same again, so that only what differs is filled in; an end is never taken over. */
    void goOn(OverrideList.Row row) {
        kind.setValue(row.kind());
        who.pick(Stream.of(row.agencies(), row.posts(), row.trusted())
                .flatMap(List::stream)
                .toList());
        what.pick(row.categories(), row.items());
        reason.setValue(row.reason());
        tell.say(row.told(), row.notToldBecause());
    }

    @Override
    public Component fields() {
        return fields;
    }

    @Override
    public Optional<Checked> read() {
        var complete = Days.all(
                Days.chosen(kind, "sharing.choose"),
                who.named(),
                what.named(),
                Days.says(reason, overrides.saysTooLittle(reason.getValue()), "refusal.REASON_TOO_SHORT"),
                tell.isComplete(),
                until.isReadable());
        return complete ? Optional.of(checked()) : Optional.empty();
    }

    private Checked checked() {
        var end = end();
        var draft = new OverrideDraft(
                id,
                kind.getValue(),
                person,
                who.recipients(),
                what.scopes(),
                reason.getValue().strip(),
                end,
                tell.because(),
                tell.again(),
                null);
        var last = end == null
                ? sentence.usualEnd(kind.getValue())
                : fields.getTranslation("sharing.override.until", Dates.moment(end));
        return SentenceAct.checked(
                "override",
                person,
                fields::getTranslation,
                () -> overrides.raise(draft),
                sentence.override(name, who.names(), what.what(), kind.getValue(), last),
                sentence.begins(kind.getValue()),
                sentence.told(name, tell.because()) + sentence.lookAgain(tell.again()),
                fields.getTranslation("sharing.override.stays", name));
    }

    private @Nullable Instant end() {
        return until.getValue() == null ? null : until.getValue().atZone(LONDON).toInstant();
    }
}
