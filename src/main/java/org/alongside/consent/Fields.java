package org.alongside.consent;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The fields of one step. */
record Fields(String kind, Map<String, Object> values) {

    static Fields of(Map<String, Object> step) {
        var only = step.entrySet().iterator().next();
        return new Fields(
                only.getKey(), only.getValue() instanceof Map<?, ?> map ? map(map) : Map.of("value", only.getValue()));
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    String text(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(kind + " needs " + name);
        }
        return value.toString();
    }

    @Nullable
    String optional(String name) {
        return has(name) ? text(name) : null;
    }

    boolean yes(String name) {
        return has(name) && (text(name).equals("true") || text(name).equals("yes"));
    }

    List<String> list(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    @Nullable
    LocalDate day(String name) {
        return has(name) ? LocalDate.parse(text(name)) : null;
    }

    LocalDateTime time(String name) {
        return LocalDateTime.parse(text(name).replace(' ', 'T'));
    }

    Fields step(String name) {
        return values.get(name) instanceof Map<?, ?> step ? of(map(step)) : of(Map.of());
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(@Nullable Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<?, ?> raw) {
        return (Map<String, Object>) raw;
    }
}
