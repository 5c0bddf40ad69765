package org.alongside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** All words are translations: none is missing, and none of those that hurt is used. */
class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("(?:getTranslation\\(|title = )\\s*\"([a-zA-Z][\\w.-]*[\\w])\"");
    private static final Pattern HURTS = Pattern.compile(
            "\\b(violent|non-compliant|hard to reach|chaotic|proxy|perpetrator|offender)\\b|\\bDNA\\b|\\bcase\\b(?! coordinator)",
            Pattern.CASE_INSENSITIVE);

    @Test
    void everyKeyInTheCodeHasWords() throws IOException {
        var words = words();
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            var found = KEY.matcher(Files.readString(source));
            while (found.find()) {
                if (!words.containsKey(found.group(1))) {
                    missing.add(found.group(1) + " in " + source.getFileName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyReasonAndRefusalOfTheRulesHasWords() throws IOException {
        var words = words();
        var rules = Files.readString(Path.of("src/main/resources/db/rules/R__21_consent_decide.sql"));
        var codes = Pattern.compile("'([A-Z][A-Z_]{3,})'").matcher(rules);
        while (codes.find()) {
            assertThat(words).containsKey("because." + codes.group(1));
        }
        for (var refusal : org.alongside.consent.ConsentRefusal.values()) {
            assertThat(words).containsKey(refusal.key());
        }
    }

    @Test
    void noWordHurts() throws IOException {
        var hurting = new TreeSet<String>();
        words().forEach((key, text) -> {
            if (HURTS.matcher(text.toString()).find()) {
                hurting.add(key + "=" + text);
            }
        });
        assertThat(hurting).isEmpty();
    }

    private static Properties words() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations.properties"))) {
            words.load(reader);
        }
        return words;
    }

    private static java.util.List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
