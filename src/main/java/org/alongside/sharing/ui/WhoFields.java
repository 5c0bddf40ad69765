package org.alongside.sharing.ui;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import org.alongside.actor.PersonId;
import org.alongside.consent.Recipient;
import org.alongside.sharing.Pickable;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.toSet;

/** Who is named: agencies that work with the person, named staff of theirs, trusted persons. */
class WhoFields extends Div {

    private final CheckboxGroup<Pickable.Who> agencies = new CheckboxGroup<>();
    private final MultiSelectComboBox<Pickable.Who> posts = new MultiSelectComboBox<>();
    private final CheckboxGroup<Pickable.Who> trusted = new CheckboxGroup<>();
    private final List<Pickable.Who> everybody;

    WhoFields(Pickable pickable, PersonId person) {
        this(pickable.agencies(person), pickable.posts(person), pickable.trusted(person));
    }

    /** For another ground than consent: anybody, whether they work with the person or not. */
    static WhoFields withoutConsent(Pickable pickable, PersonId person) {
        return new WhoFields(pickable.everyAgency(), pickable.everyPost(), pickable.trusted(person));
    }

    private WhoFields(List<Pickable.Who> allAgencies, List<Pickable.Who> allPosts, List<Pickable.Who> known) {
        addClassName("fields");
        everybody =
                Stream.of(allAgencies, allPosts, known).flatMap(List::stream).toList();
        agencies.setLabel(getTranslation("sharing.who.agencies"));
        agencies.setItems(allAgencies);
        agencies.setItemLabelGenerator(Pickable.Who::name);
        agencies.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        agencies.setManualValidation(true);
        posts.setLabel(getTranslation("sharing.who.posts"));
        posts.setItems(allPosts);
        posts.setItemLabelGenerator(Pickable.Who::name);
        posts.setWidthFull();
        trusted.setLabel(getTranslation("sharing.who.trusted"));
        trusted.setItems(known);
        trusted.setItemLabelGenerator(Pickable.Who::name);
        trusted.setVisible(!known.isEmpty());
        add(agencies, posts, trusted);
    }

    /** Picks whoever was named before, as far as they are still there. */
    void pick(List<UUID> ids) {
        var chosen = everybody.stream().filter(each -> ids.contains(id(each))).toList();
        agencies.setValue(only(chosen, Recipient.OfAgency.class));
        posts.setValue(only(chosen, Recipient.OfPost.class));
        trusted.setValue(only(chosen, Recipient.OfTrusted.class));
    }

    private static Set<Pickable.Who> only(List<Pickable.Who> chosen, Class<? extends Recipient> kind) {
        return chosen.stream().filter(each -> kind.isInstance(each.recipient())).collect(toSet());
    }

    static @Nullable UUID id(Pickable.Who who) {
        return switch (who.recipient()) {
            case Recipient.OfAgency(var id) -> id.value();
            case Recipient.OfPost(var id) -> id.value();
            case Recipient.OfTrusted(var id) -> id.value();
            default -> null;
        };
    }

    /** Whoever is picked; says at the field when it is nobody. */
    boolean named() {
        var missing = picked().findAny().isEmpty();
        agencies.setInvalid(missing);
        agencies.setErrorMessage(missing ? getTranslation("sharing.who.missing") : "");
        return !missing;
    }

    List<Recipient> recipients() {
        return picked().map(Pickable.Who::recipient).toList();
    }

    List<String> names() {
        return picked().map(Pickable.Who::name).toList();
    }

    private Stream<Pickable.Who> picked() {
        return Stream.of(agencies.getValue(), posts.getValue(), trusted.getValue())
                .flatMap(each -> each.stream())
                .sorted(java.util.Comparator.comparing(Pickable.Who::name));
    }
}
