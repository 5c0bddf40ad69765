package org.alongside.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alongside.shell.RequiredSettings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComposeTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)([^}]*)}");

    private final Composition composition = Composition.read();

    ComposeTest() throws IOException {}

    @Test
    void everythingMountedFromHereIsHere() {
        assertThat(services()
                        .flatMap(service -> composition.volumes(service).stream())
                        .filter(volume -> volume.startsWith("./"))
                        .map(volume -> Path.of(volume.substring(0, volume.indexOf(':')))))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path).exists())
                .allSatisfy(path -> assertThat(path.normalize()).startsWith(Path.of("config")));
    }

    @Test
    void everyImageIsPinned() {
        assertThat(services().map(service -> composition.part(service, "image", "")))
                .allSatisfy(image -> assertThat(image).matches("[\\w./-]+:v?\\d+[\\w.-]*"));
    }

    @Test
    void everyServiceSaysWhetherItIsWell() {
        assertThat(services())
                .allSatisfy(service -> assertThat(composition.part(service, "healthcheck", Map.of()))
                        .containsKey("test"));
    }

    @Test
    void noSecretIsWrittenDownOrHasADefault() {
        assertThat(services()
                        .flatMap(service -> composition.environment(service).entrySet().stream())
                        .filter(setting -> setting.getKey().matches(".*(PASSWORD|SECRET|KEY)$")))
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(setting.getValue()).matches("\\$\\{\\w+:\\?}"));
    }

    @Test
    void nothingHasToBeSetThatTheExampleDoesNotName() throws IOException {
        var example = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("config/container/env-example"))) {
            example.load(reader);
        }

        assertThat(VARIABLE.matcher(Files.readString(Path.of("docker-compose.yml")))
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toSet()))
                .isEqualTo(example.stringPropertyNames());
        assertThat(example.values()).containsOnly("");
    }

    @Test
    void bothNodesAreTheSameAndGetExactlyWhatProductionDemandsARehearsalAndAMailCatcher() {
        assertThat(composition.services().get("portal-one"))
                .isEqualTo(composition.services().get("portal-two"));
        assertThat(composition.environment("portal-one").keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                RequiredSettings.NAMES.stream(),
                                Stream.of(
                                        "alongside.rehearsal.url",
                                        "spring.mail.properties.mail.smtp.starttls.required"))
                        .map(Composition::inTheEnvironment)
                        .toList());
    }

    private Stream<String> services() {
        return composition.services().keySet().stream();
    }
}
