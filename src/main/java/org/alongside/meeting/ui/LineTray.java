package org.alongside.meeting.ui;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;

/**
 * Lines that wait on this device. Each is kept in the browser under an id of its own before it is sent, and forgotten there once it is in the
 * database; what cannot be sent waits, marked, and goes later in order. The element is our own, {@code frontend/live/line-tray.js}.
 */
@Tag("line-tray")
@JsModule("context://live/line-tray.js")
class LineTray extends Component {

    private static final String DETAIL = "event.detail.";

    /**
     * A line as the browser sends it.
     *
     * @param point the id of the point under which it was typed, or empty
     * @param category what was chosen then
     * @param kind the code of a kind if a button said it, else empty
     * @param next what stands in the field since
     * @param sharing what was known about sharing when it was typed
     */
    record Entered(UUID id, String words, String kind, String point, String category, String sharing, String next) {

        Optional<UUID> pointId() {
            return point.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(point));
        }
    }

    /** The scope keeps apart what different people type in different meetings on one device. */
    LineTray(String scope) {
        getElement().setAttribute("scope", scope);
        for (var word : new String[] {"waiting", "send", "drop"}) {
            getElement().setAttribute("data-" + word, getTranslation("meeting.tray." + word));
        }
    }

    void onEntered(Consumer<Entered> write) {
        var entered = getElement().addEventListener("line-entered", event -> {
            var line = event.getEventData();
            write.accept(new Entered(
                    UUID.fromString(line.get(DETAIL + "id").asString()),
                    line.get(DETAIL + "words").asString(),
                    line.get(DETAIL + "kind").asString(),
                    line.get(DETAIL + "point").asString(),
                    line.get(DETAIL + "category").asString(),
                    line.get(DETAIL + "sharing").asString(),
                    line.get(DETAIL + "next").asString()));
        });
        for (var field : new String[] {"id", "words", "kind", "point", "category", "sharing", "next"}) {
            entered.addEventData(DETAIL + field);
        }
    }

    /** Calls this with what is half typed, soon after it was typed, as long as the server can be reached. */
    void onHalfTyped(Consumer<String> keep) {
        getElement()
                .addEventListener(
                        "half-typed",
                        event -> keep.accept(
                                event.getEventData().get(DETAIL + "words").asString()))
                .addEventData(DETAIL + "words");
    }

    /** When the server kept what was half typed; what this device kept since is newer. */
    void setKept(OffsetDateTime at) {
        getElement().setAttribute("data-kept", Long.toString(at.toInstant().toEpochMilli()));
    }

    /** Under what is written now; every line that is typed from here on carries it. */
    void setUnder(@Nullable UUID point, String category) {
        getElement().setAttribute("data-point", point == null ? "" : point.toString());
        getElement().setAttribute("data-category", category);
    }

    /** What is known about sharing now; every line that is typed from here on carries it. */
    void setSharing(String sharing) {
        getElement().setAttribute("data-sharing", sharing);
    }

    /** The line is in the database, so the browser forgets it. */
    void kept(UUID id) {
        getElement().callJsFunction("kept", id.toString());
    }

    /** The line was refused; it goes back to where it was typed. */
    void giveBack(UUID id, String sentence) {
        getElement().callJsFunction("giveBack", id.toString(), sentence);
    }

    /** The line waits until somebody has looked at it again. */
    void askAgain(UUID id, String sentence) {
        getElement().callJsFunction("askAgain", id.toString(), sentence);
    }
}
