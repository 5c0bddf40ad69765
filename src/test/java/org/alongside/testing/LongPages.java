package org.alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.upload.Upload;

import static org.awaitility.Awaitility.await;

/** What a person does on pages that take files and a while: sends one, waits, opens a row. Beside {@link Screen}. */
public final class LongPages {

    private LongPages() {}

    /** Sends a file to the one place that takes files. */
    public static void send(Path file) {
        try {
            UploadKt._upload(LocatorJ._get(Upload.class), file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Waits, as the browser does by asking, until the text is on the screen. */
    public static void seeSoon(String text) {
        await().alias(text)
                .pollInSameThread()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    MockVaadin.clientRoundtrip(true);
                    return Screen.text().contains(text);
                });
    }

    /** Presses a button in the details of the one row of the grid that is meant. */
    @SuppressWarnings("unchecked")
    public static <T> void pressInRow(Predicate<T> meant, String text) {
        var grid = (Grid<T>) LocatorJ._get(Grid.class);
        var row = GridKt._findAll(grid).stream().filter(meant).findFirst().orElseThrow();
        var details = GridKt._getItemDetailsComponent(grid, row);
        LocatorJ._click(LocatorJ._get(details, Button.class, spec -> spec.withText(text)));
    }
}
