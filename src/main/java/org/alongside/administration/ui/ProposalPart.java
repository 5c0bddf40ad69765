package org.alongside.administration.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.alongside.actor.Refusal;
import org.alongside.actor.Viewers;
import org.alongside.consent.Agreement;
import org.alongside.consent.Agreements;
import org.alongside.consent.Agreements.Effect;
import org.alongside.consent.Agreements.Proposal;
import org.alongside.kit.Dates;
import org.alongside.kit.LongWork;
import org.alongside.kit.Message;

/** An agreement that waits: what would change, who would gain and lose, and only then the way to put it in force. */
class ProposalPart extends Section {

    private final Agreements agreements;
    private final Proposal proposal;
    private final Message message;
    private final Runnable inForce;
    private final LongWork work;
    private final Div next = new Div();

    ProposalPart(Agreements agreements, Proposal proposal, Agreement held, Message message, Runnable inForce) {
        this.agreements = agreements;
        this.proposal = proposal;
        this.message = message;
        this.inForce = inForce;
        this.work = new LongWork(message, "agreement.work", Viewers::keeping);
        add(
                new H2(getTranslation("agreement.proposal")),
                new Paragraph(getTranslation("agreement.proposal.found", Dates.moment(proposal.found()))),
                new AgreementWords(this).changes(proposal.text().changesFrom(held)),
                work,
                next);
        next.add(
                new Paragraph(getTranslation("agreement.rehearse.help")), button("agreement.rehearse", this::rehearse));
    }

    private void rehearse() {
        message.clear();
        work.start(far -> agreements.rehearse(), this::rehearsed);
    }

    private void rehearsed(List<Effect> effects) {
        show(
                new H3(getTranslation("agreement.effects")),
                new AgreementWords(this).effects(effects),
                button("agreement.put", () -> check(effects)));
    }

    private void check(List<Effect> effects) {
        show(
                new H3(getTranslation("agreement.check")),
                new AgreementWords(this).effects(effects),
                new Paragraph(getTranslation("agreement.check.help")),
                button("agreement.put.yes", this::putInForce),
                new Button(getTranslation("agreement.put.no"), click -> rehearsed(effects)));
    }

    private void putInForce() {
        message.clear();
        work.start(far -> agreements.putInForce(proposal.fingerprint(), far), this::put);
    }

    private void put(Optional<Refusal> refusal) {
        refusal.ifPresentOrElse(
                why -> message.refuse(getTranslation(why.key())),
                () -> message.say(getTranslation("agreement.put.done")));
        inForce.run();
    }

    private void show(Component... parts) {
        next.removeAll();
        next.add(parts);
    }

    private Button button(String key, Runnable press) {
        var button = new Button(getTranslation(key), click -> press.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
