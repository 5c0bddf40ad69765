package org.alongside.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code docker-compose.yml}, read as the composition tool reads it. */
record Composition(Map<String, Map<String, Object>> services) {

    static Composition read() throws IOException {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        Map<String, Map<String, Map<String, Object>>> file = yaml.load(Files.readString(Path.of("docker-compose.yml")));
        return new Composition(Optional.ofNullable(file.get("services")).orElseThrow());
    }

    Map<String, String> environment(String service) {
        return part(service, "environment", Map.of());
    }

    List<String> volumes(String service) {
        return part(service, "volumes", List.of());
    }

    /** A part of a service, or what stands for it when the service has none. */
    @SuppressWarnings("unchecked")
    <T> T part(String service, String name, T otherwise) {
        var parts = Optional.ofNullable(services.get(service)).orElseThrow();
        return (T) parts.getOrDefault(name, otherwise);
    }

    /** What a setting is called in the environment. */
    static String inTheEnvironment(String setting) {
        return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
