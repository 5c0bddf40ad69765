package org.alongside.production;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.alongside.shell.RequiredSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTest {

    private final List<String> explained = names(Path.of("config/application-example.yaml"));
    private final List<String> ours = names(Path.of("src/main/resources/application.yaml"));

    SettingsTest() throws IOException {}

    @Test
    void theExampleExplainsEverySetting() {
        assertThat(explained).containsAll(ours).containsAll(RequiredSettings.NAMES);
    }

    @Test
    void noRequiredSettingHasAValueOfOurs() {
        assertThat(ours).doesNotContainAnyElementsOf(RequiredSettings.NAMES);
    }

    private static List<String> names(Path file) throws IOException {
        return new YamlPropertySourceLoader()
                .load(file.toString(), new FileSystemResource(file)).stream()
                        .flatMap(source -> List.of(((EnumerablePropertySource<?>) source).getPropertyNames()).stream())
                        .toList();
    }
}
