package org.alongside.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One demonstration person: who they are and what happened, step by step, each by somebody of the cast. */
record Story(Map<String, Object> fields) {

    /** One step: what is done, and its fields. */
    record Step(String kind, Story of) {}

    /** The stories on the class path. */
    @SuppressWarnings("unchecked")
    static List<Story> read() {
        try (var stream = new ClassPathResource("local/stories.yaml").getInputStream()) {
            List<Map<String, Object>> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            return all.stream().map(Story::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    List<Step> steps() {
        var steps = (List<Map<String, Map<String, Object>>>) fields.getOrDefault("steps", List.of());
        return steps.stream()
                .map(step -> step.entrySet().iterator().next())
                .map(step -> new Step(step.getKey(), new Story(step.getValue())))
                .toList();
    }

    String text(String field) {
        var value = fields.get(field);
        if (value == null) {
            throw new IllegalArgumentException("the story needs " + field + ": " + fields);
        }
        return value.toString();
    }

    @Nullable
    String optional(String field) {
        var value = fields.get(field);
        return value == null ? null : value.toString();
    }

    String text(String field, String otherwise) {
        var value = optional(field);
        return value == null ? otherwise : value;
    }

    List<String> list(String field) {
        return fields.get(field) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    /** The parts of which a step consists. */
    @SuppressWarnings("unchecked")
    List<Story> parts(String field) {
        var parts = (List<Map<String, Object>>) fields.getOrDefault(field, List.of());
        return parts.stream().map(Story::new).toList();
    }

    boolean yes(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    /** A day counted from today, so that the demonstration never grows old. */
    @Nullable
    LocalDate day(String field, LocalDate today) {
        return fields.get(field) instanceof Integer days ? today.plusDays(days) : null;
    }
}
