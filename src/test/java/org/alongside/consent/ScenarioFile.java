package org.alongside.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads scenario files; every scalar stays the text that was written, so that dates and times are ours to read. */
final class ScenarioFile {

    /** One scenario: a name and its steps, each a map with one key. */
    record Scenario(String file, String id, List<Map<String, Object>> steps) {

        @Override
        public String toString() {
            return id;
        }
    }

    private ScenarioFile() {}

    static List<Scenario> all(Path folder) {
        var found = new ArrayList<Scenario>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                if (!file.endsWith("world.yaml")) {
                    found.addAll(scenarios(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** The world of the folder, or of this project when the folder has none. */
    static Map<String, Object> world(Path folder) {
        var own = folder.resolve("world.yaml");
        return Fields.map((Map<?, ?>) read(Files.exists(own) ? own : Path.of("src/test/resources/consent/world.yaml")));
    }

    private static List<Scenario> scenarios(Path file) {
        return Fields.maps(read(file)).stream()
                .map(one -> new Scenario(
                        file.getFileName().toString(),
                        new Fields("scenario", one).text("id"),
                        Fields.maps(one.get("steps"))))
                .toList();
    }

    private static Object read(Path file) {
        var options = new DumperOptions();
        var yaml = new Yaml(
                new SafeConstructor(new LoaderOptions()),
                new Representer(options),
                options,
                new LoaderOptions(),
                new OnlyText());
        try (var reader = Files.newBufferedReader(file)) {
            return yaml.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Resolves nothing but true and false. */
    private static final class OnlyText extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "tf");
        }
    }
}
