package org.alongside.meeting.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The words of the portal without a screen. */
final class PlainWords implements Words {

    private final Properties words = new Properties();

    PlainWords() {
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations.properties"))) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String of(String key, Object... values) {
        var text = words.getProperty(key, "!" + key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.UK).format(values);
    }
}
