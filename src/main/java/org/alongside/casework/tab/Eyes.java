package org.alongside.casework.tab;

import java.util.Map;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.actor.PersonId;
import org.alongside.consent.Disclosures;
import org.alongside.consent.ItemId;
import org.springframework.stereotype.Service;

/** The eye on every item: how many can see it; pressed, who and why, and why the viewer can. All from the relation that decided. */
@Service
public class Eyes {

    private final Disclosures disclosures;

    Eyes(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** Eyes for the items of one person, read at once; make a new one each time a page is built. */
    public Of of(PersonId person) {
        return new Of(disclosures, disclosures.audienceSizes(person));
    }

    /** Eyes for the items of one person. */
    public static final class Of {

        private final Disclosures disclosures;
        private final Map<UUID, Long> sizes;

        private Of(Disclosures disclosures, Map<UUID, Long> sizes) {
            this.disclosures = disclosures;
            this.sizes = sizes;
        }

        /** The eye of one item; what it shows is read when it is pressed. */
        public Component on(ItemId item) {
            var eye = new Div();
            eye.addClassName("eye");
            var number = sizes.getOrDefault(item.value(), 0L);
            var details = new Div();
            details.setVisible(false);
            var button = new Button(eye.getTranslation("record.eye.number", number));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.getElement().setAttribute("aria-expanded", "false");
            button.addClickListener(press -> toggle(button, details, item));
            eye.add(button, details);
            return eye;
        }

        private void toggle(Button button, Div details, ItemId item) {
            details.removeAll();
            details.setVisible(!details.isVisible());
            button.getElement().setAttribute("aria-expanded", Boolean.toString(details.isVisible()));
            if (details.isVisible()) {
                disclosures
                        .explain(item)
                        .ifPresent(answer -> details.add(new Paragraph(details.getTranslation(
                                "record.eye.why", details.getTranslation("because." + answer.because())))));
                details.add(readers(item, details));
            }
        }

        private UnorderedList readers(ItemId item, Component words) {
            var list = new UnorderedList();
            disclosures.audience(item).forEach(reader -> list.add(new ListItem(sentence(reader, words))));
            return list;
        }

        private static String sentence(Disclosures.Reader reader, Component words) {
            var because = words.getTranslation("because." + reader.because());
            return switch (reader.kind()) {
                case "person" -> words.getTranslation("record.eye.person", because);
                case "trusted" -> words.getTranslation("record.eye.trusted", reader.name(), because);
                default ->
                    words.getTranslation(
                            reader.outcome().equals("part") ? "record.eye.staffLine" : "record.eye.staff",
                            reader.name(),
                            words.getTranslation("role." + reader.role()),
                            reader.agency(),
                            because);
            };
        }
    }
}
