package org.alongside.casework.ui;

import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.casework.tab.Eyes;
import org.alongside.consent.ItemId;
import org.alongside.kit.Dates;
import org.alongside.kit.FormDialog;
import org.alongside.person.ContactDraft;
import org.alongside.person.ContactKind;
import org.alongside.person.ContactPoints;
import org.jspecify.annotations.Nullable;

/** Ways to reach the person: safe for messages, not safe or not known, and when somebody last made sure. */
class ContactSection extends Section {

    private final transient PersonId person;
    private final transient ContactPoints contacts;
    private final transient Consumer<Optional<Refusal>> done;

    ContactSection(PersonId person, ContactPoints contacts, Eyes.Of seen, Consumer<Optional<Refusal>> done) {
        this.person = person;
        this.contacts = contacts;
        this.done = done;
        add(new H2(getTranslation("contact.title")));
        var all = contacts.list(person);
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("contact.empty")));
        }
        all.forEach(row -> add(card(row, seen)));
        add(new Button(getTranslation("contact.add"), click -> ask()));
    }

    private Component card(ContactPoints.Row row, Eyes.Of seen) {
        var card =
                new Article(new H3(getTranslation("contact.kind." + row.kind().code())));
        card.addClassName("item");
        var value = new Paragraph(row.value());
        value.addClassName("words");
        card.add(value);
        var place = row.place();
        line(card, place == null ? null : getTranslation("contact.place." + place.code()));
        line(card, row.whose() == null ? null : getTranslation("contact.whose", row.whose()));
        line(card, row.words());
        line(card, safety(row.safeToLeaveMessage()));
        var checked = row.verifiedOn();
        line(
                card,
                checked == null
                        ? getTranslation("contact.neverChecked")
                        : getTranslation("contact.checked", Dates.brief(checked)));
        card.add(row.current() ? verbs(row) : new Paragraph(getTranslation("contact.old")), seen.on(row.id()));
        return card;
    }

    private Component verbs(ContactPoints.Row row) {
        var verify = new Button(getTranslation("contact.verify"), click -> verify(row));
        verify.setAriaLabel(getTranslation("contact.verifyOf", row.value()));
        var old = new Button(
                getTranslation("contact.markOld"), click -> done.accept(contacts.markOld(row.id(), row.version())));
        old.setAriaLabel(getTranslation("contact.markOldOf", row.value()));
        return new com.vaadin.flow.component.html.Div(verify, old);
    }

    private void verify(ContactPoints.Row row) {
        var dialog = new FormDialog(getTranslation("contact.verify"));
        var safe = dialog.field(safe(row.safeToLeaveMessage()));
        dialog.ask(
                () -> said(contacts.verify(row.id(), row.version(), meant(safe.getValue()))),
                () -> done.accept(Optional.empty()));
    }

    private void ask() {
        var dialog = new FormDialog(getTranslation("contact.add"));
        var kind = new Select<ContactKind>();
        kind.setLabel(getTranslation("contact.kind"));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("contact.kind." + each.code()));
        kind.setValue(ContactKind.PHONE);
        dialog.field(kind);
        var value = dialog.line(getTranslation("contact.value"), "", true);
        var whose = dialog.line(getTranslation("contact.whose.field"), "", false);
        var words = dialog.line(getTranslation("contact.words"), "", false);
        var safe = dialog.field(safe(null));
        var hidden = dialog.field(new Checkbox(getTranslation("contact.confidential")));
        var id = ItemId.random();
        dialog.ask(
                () -> said(contacts.add(new ContactDraft(
                        id,
                        person,
                        kind.getValue(),
                        value.getValue(),
                        optional(words.getValue()),
                        null,
                        optional(whose.getValue()),
                        true,
                        meant(safe.getValue()),
                        null,
                        hidden.getValue()))),
                () -> done.accept(Optional.empty()));
    }

    private Select<String> safe(@Nullable Boolean now) {
        var select = new Select<String>();
        select.setLabel(getTranslation("contact.safe"));
        select.setItems("unknown", "yes", "no");
        select.setItemLabelGenerator(code -> getTranslation("contact.safe." + code));
        select.setValue(code(now));
        return select;
    }

    private String safety(@Nullable Boolean safe) {
        return getTranslation("contact.safe." + code(safe));
    }

    private Optional<String> said(Optional<Refusal> refusal) {
        return refusal.map(each -> getTranslation(each.key()));
    }

    private static String code(@Nullable Boolean safe) {
        if (safe == null) {
            return "unknown";
        }
        return safe ? "yes" : "no";
    }

    private static @Nullable Boolean meant(String code) {
        return code.equals("unknown") ? null : code.equals("yes");
    }

    private static @Nullable String optional(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static void line(Article card, @Nullable String text) {
        if (text != null) {
            card.add(new Paragraph(text));
        }
    }
}
