package org.alongside.administration.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.consent.AgreementChange;
import org.alongside.consent.Agreements.Effect;
import org.jspecify.annotations.Nullable;

/** An agreement in sentences. */
final class AgreementWords {

    private final Component host;

    AgreementWords(Component host) {
        this.host = host;
    }

    /** What changed, a sentence each. */
    UnorderedList changes(List<AgreementChange> changes) {
        return list(
                changes.isEmpty()
                        ? List.of(say("agreement.change.ORDER"))
                        : changes.stream().map(this::sentence).toList());
    }

    /** Who gains and loses, a sentence each. */
    UnorderedList effects(List<Effect> effects) {
        return list(
                effects.isEmpty()
                        ? List.of(say("agreement.effect.none"))
                        : effects.stream().map(this::sentence).toList());
    }

    /** The name of a category; a partnership's own has none but its code. */
    String category(String code) {
        var key = "category." + code;
        var words = say(key);
        return words.contains(key) ? code : words;
    }

    String role(String code) {
        return say("agreement.role." + (code.equals("person") ? "person" : "staff"), say("role." + code));
    }

    /** A cell as letter and words. */
    String cell(String cell) {
        return say("agreement.cell." + (cell.equals("-") ? "never" : cell));
    }

    String level(int level) {
        return say("agreement.level." + level);
    }

    private String sentence(AgreementChange change) {
        var category = category(change.category());
        return switch (change.what()) {
            case CATEGORY_NEW, CATEGORY_GONE -> say("agreement.change." + change.what(), category);
            case CELL ->
                say("agreement.change.CELL", category, role(change.role()), cell(change.from()), cell(change.to()));
            case LEVEL ->
                say(
                        "agreement.change.LEVEL",
                        category,
                        level(Integer.parseInt(change.from())),
                        level(Integer.parseInt(change.to())));
            case EMERGENCY -> say("agreement.change.EMERGENCY." + change.to(), category);
            case FAMILY, HOLDS -> say("agreement.change." + change.what(), category, change.from(), change.to());
        };
    }

    private String sentence(Effect effect) {
        return say(
                effect.gains() ? "agreement.effect.gains" : "agreement.effect.loses",
                category(effect.category()),
                role(effect.role()),
                count("agreement.effect.readers", effect.readers()),
                count("agreement.effect.items", effect.items()));
    }

    private String count(String key, @Nullable Long number) {
        return number == null ? say(key + ".few") : say(key, number);
    }

    private String say(String key, Object... parameters) {
        return host.getTranslation(key, parameters);
    }

    private static UnorderedList list(List<String> sentences) {
        var list = new UnorderedList();
        sentences.forEach(each -> list.add(new ListItem(each)));
        return list;
    }
}
