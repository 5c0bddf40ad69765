package org.alongside.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import org.alongside.actor.Choice;
import org.alongside.actor.SignInForTests;
import org.alongside.actor.Viewer;
import org.alongside.local.Cast;
import org.alongside.local.Stage;
import org.springframework.security.core.Authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a person does at a screen: signs in, opens a page, fills, presses, looks. Karibu is behind these verbs and nowhere else. */
public final class Screen {

    private Screen() {}

    /** Somebody of the cast signs in with their first post, or as trusted person, or as person. */
    public static void signIn(String human) {
        var member = Cast.read().human(human);
        if (!member.posts().isEmpty()) {
            signInAs(
                    human,
                    World.viewer(human),
                    member.posts().getFirst().role(),
                    member.posts().getFirst().agency());
        } else {
            signInAs(human, World.viewer(human), member.trusted() ? "trusted-person" : "person", null);
        }
    }

    /** Somebody of the cast who also holds a post signs in as trusted person. */
    public static void signInAsTrusted(String human) {
        signInAs(human, World.trusted(human), "trusted-person", null);
    }

    /** Somebody of the cast signs in with their post of this number, counted from nought. */
    public static void signInWithPost(String human, int number) {
        var post = Cast.read().human(human).posts().get(number);
        signInAs(human, Viewer.staff(Stage.post(human, number), Stage.human(human)), post.role(), post.agency());
    }

    private static void signInAs(
            String human, Viewer viewer, String role, @org.jspecify.annotations.Nullable String agency) {
        var member = Cast.read().human(human);
        var name = agency == null ? null : Cast.read().agency(agency).name();
        authenticate(SignInForTests.acting(World.ISSUER, human, new Choice(viewer, member.name(), name, role)));
    }

    /** Signed in at the issuer, not yet anybody here. */
    public static void authenticate(Authentication authentication) {
        ScreenUp.as(authentication);
    }

    /** Goes to an address. A refused address throws. */
    public static void open(String address) {
        var parts = address.split("\\?", 2);
        var query = parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]);
        UI.getCurrent().navigate(parts[0], query);
    }

    /** The address shows nothing to whoever is signed in. */
    public static void closed(String address) {
        assertThatThrownBy(() -> open(address)).isInstanceOfAny(NotFoundError.class, MockAccessDeniedException.class);
    }

    /** The address is answered as one that never existed: nobody can tell why. */
    public static void notAvailable(String address) {
        assertThatThrownBy(() -> open(address)).isInstanceOf(NotFoundError.class);
    }

    /** Presses the one visible button with this text. */
    public static void press(String text) {
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText(text)));
    }

    /** Presses the one visible button that a screen reader calls this. */
    public static void pressNamed(String name) {
        LocatorJ._click(LocatorJ._get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(name::equals).isPresent())));
    }

    /** Fills the one visible field with this label. */
    @SuppressWarnings("unchecked")
    public static <T> void fill(String label, T value) {
        var field = LocatorJ._find(
                Component.class,
                spec -> spec.withPredicate(each -> each instanceof HasLabel labelled
                        && label.equals(labelled.getLabel())
                        && each instanceof HasValue));
        assertThat(field).as("fields labelled " + label).hasSize(1);
        var one = (HasValue<?, T>) field.getFirst();
        assertThat(one.isReadOnly()).as(label + " is read-only").isFalse();
        one.setValue(value);
    }

    /** Types into the one visible field for a day what is no day, such as 31 February. */
    public static void fillNoDay(String label, String words) {
        var field = LocatorJ._get(DatePicker.class, spec -> spec.withLabel(label));
        field.getElement().setProperty("_inputElementValue", words);
        BasicUtilsKt._fireDomEvent(field, "unparsable-change");
    }

    /** The text is somewhere on the screen. */
    public static void see(String... texts) {
        assertThat(text()).contains(texts);
    }

    /** The text is nowhere on the screen. */
    public static void absent(String... texts) {
        assertThat(text()).doesNotContain(texts);
    }

    /** Everything visible, as text; labels and values of fields included. */
    public static String text() {
        return LocatorJ._find(Component.class).stream().map(Screen::words).collect(Collectors.joining("\n"));
    }

    private static String words(Component component) {
        var words = new ArrayList<String>();
        words.add(component.getElement().getText());
        if (component instanceof HasLabel labelled && labelled.getLabel() != null) {
            words.add(labelled.getLabel());
        }
        if (component instanceof HasValue<?, ?> field && field.getValue() != null) {
            words.add(field.getValue().toString());
        }
        if (component instanceof HasValidation field && field.isInvalid() && field.getErrorMessage() != null) {
            words.add(field.getErrorMessage());
        }
        return String.join("\n", words);
    }

    /** How many rows the one visible grid shows. */
    public static int rows() {
        var grid = LocatorJ._get(com.vaadin.flow.component.grid.Grid.class);
        return com.github.mvysny.kaributesting.v10.GridKt._size(grid);
    }

    /** What one row of the one visible grid says, counted from nought. */
    @SuppressWarnings("unchecked")
    public static List<String> row(int number) {
        Grid<Object> grid = LocatorJ._get(Grid.class);
        return GridKt._getFormattedRow(grid, number);
    }

    /** Presses the button with this text in a row of the one visible grid, counted from nought. */
    @SuppressWarnings("unchecked")
    public static void pressInRow(int number, String text) {
        Grid<Object> grid = LocatorJ._get(Grid.class);
        var row = GridKt._get(grid, number);
        grid.getColumns().stream()
                .map(Grid.Column::getRenderer)
                .filter(ComponentRenderer.class::isInstance)
                .map(renderer -> ((ComponentRenderer<?, Object>) renderer).createComponent(row))
                .filter(cell ->
                        cell instanceof Button button && button.getText().equals(text))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** Fetches the file behind the one visible link with this text. */
    public static byte[] download(String link) {
        return DownloadKt._download(LocatorJ._get(Anchor.class, spec -> spec.withText(link)));
    }

    /** Gives the one visible upload a file, and looks again. */
    public static void upload(String name, byte[] content) {
        UploadKt._upload(LocatorJ._get(Upload.class), name, content);
        MockVaadin.clientRoundtrip(false);
    }
}
