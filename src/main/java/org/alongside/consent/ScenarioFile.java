package org.alongside.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alongside.consent.WrongScenarioException.Why;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads scenario files; every scalar stays the text that was written, so that dates and times are ours to read. */
final class ScenarioFile {

    static final String WORLD = "world.yaml";
    static final int LARGEST = 1_000_000;

    private static final int ALIASES = 20;
    private static final int DEEPEST = 10;
    private static final Set<String> WORLD_PARTS = Set.of("agencies", "staff", "persons", "trusted", "involvements");

    /** One scenario: a name, its steps, each a map with one key, and the lines on which they stand. */
    record Scenario(String file, String id, String title, List<Map<String, Object>> steps, List<Integer> lines) {

        @Override
        public String toString() {
            return id;
        }
    }

    private final String file;
    private final IdentityHashMap<Object, Integer> lines = new IdentityHashMap<>();

    private ScenarioFile(String file) {
        this.file = file;
    }

    static List<Scenario> all(Path folder) {
        var found = new ArrayList<Scenario>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                if (!file.endsWith(WORLD)) {
                    found.addAll(scenarios(file.getFileName().toString(), Files.readString(file)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** The world of the folder, or of this project when the folder has none. */
    static Map<String, Object> world(Path folder) {
        var own = folder.resolve(WORLD);
        try {
            return Files.exists(own) ? world(WORLD, Files.readString(own)) : ours();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The world that scenarios start from when they bring none. */
    static Map<String, Object> ours() {
        return world(WORLD, Scenarios.shipped(WORLD));
    }

    /** Who there is before a scenario begins. */
    static Map<String, Object> world(String name, String text) {
        var file = new ScenarioFile(name);
        if (!(file.read(text) instanceof Map<?, ?> world) || !WORLD_PARTS.containsAll(world.keySet())) {
            throw new WrongScenarioException(name, 1, Why.NO_WORLD, "");
        }
        world.values().forEach(file::maps);
        return Fields.map(world);
    }

    /** All scenarios of a file. */
    static List<Scenario> scenarios(String name, String text) {
        var file = new ScenarioFile(name);
        var found = file.maps(file.read(text)).stream().map(file::scenario).toList();
        var ids = new HashSet<String>();
        found.stream().filter(each -> !ids.add(each.id)).findFirst().ifPresent(twice -> {
            throw new WrongScenarioException(name, twice.lines.getFirst(), Why.TWICE, twice.id);
        });
        return found;
    }

    private Scenario scenario(Map<String, Object> one) {
        var id = text(one, "id");
        var steps = maps(one.get("steps"));
        if (steps.isEmpty()) {
            throw wrong(one, Why.NO_STEPS, id);
        }
        for (var step : steps) {
            check(step);
        }
        var title = one.get("title") == null ? id : one.get("title").toString();
        return new Scenario(
                file, id, title, steps, steps.stream().map(this::line).toList());
    }

    private void check(Map<String, Object> step) {
        var kind = step.size() == 1
                ? step.keySet().iterator().next()
                : step.keySet().toString();
        if (!ScenarioWorld.STEPS.contains(kind) && !ScenarioChecks.CHECKS.contains(kind)) {
            throw wrong(step, Why.UNKNOWN_STEP, kind);
        }
        if (kind.equals("rejected")) {
            var fields = Fields.of(step);
            if (!(fields.values().get("step") instanceof Map<?, ?> inner)) {
                throw wrong(step, Why.UNKNOWN_STEP, kind);
            }
            check(Fields.map(inner));
        }
    }

    private String text(Map<String, Object> one, String field) {
        var value = one.get(field);
        if (value == null) {
            throw wrong(one, Why.FIELD_MISSING, field);
        }
        return value.toString();
    }

    private List<Map<String, Object>> maps(@org.jspecify.annotations.Nullable Object list) {
        if (list != null
                && !(list instanceof List<?> entries && entries.stream().allMatch(Map.class::isInstance))) {
            throw new WrongScenarioException(file, line(list), Why.NO_LIST, "");
        }
        return Fields.maps(list);
    }

    private WrongScenarioException wrong(Map<String, Object> where, Why why, String word) {
        return new WrongScenarioException(file, line(where), why, word);
    }

    private int line(Object where) {
        return lines.getOrDefault(where, 1);
    }

    private Object read(String text) {
        if (text.length() > LARGEST) {
            throw new WrongScenarioException(file, 1, Why.TOO_LARGE, "");
        }
        var limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(ALIASES);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setAllowDuplicateKeys(false);
        var options = new DumperOptions();
        try {
            Object read =
                    new Yaml(new Lines(limits), new Representer(options), options, limits, new OnlyText()).load(text);
            if (read == null) {
                throw new WrongScenarioException(file, 1, Why.EMPTY, "");
            }
            return read;
        } catch (MarkedYAMLException unreadable) {
            var mark = unreadable.getProblemMark();
            throw new WrongScenarioException(file, mark == null ? 1 : mark.getLine() + 1, Why.NO_YAML, "");
        } catch (YAMLException tooMuch) {
            throw new WrongScenarioException(file, 1, Why.NO_YAML, "");
        }
    }

    /** Keeps the line on which each map begins. */
    private final class Lines extends SafeConstructor {

        Lines(LoaderOptions limits) {
            super(limits);
        }

        @Override
        protected void constructMapping2ndStep(MappingNode node, Map<Object, Object> mapping) {
            super.constructMapping2ndStep(node, mapping);
            lines.put(mapping, node.getStartMark().getLine() + 1);
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
