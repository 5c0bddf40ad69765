package org.alongside.register;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import org.alongside.register.entry.RegisterField;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a register said about a person, as it is kept. */
final class FactsText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FactsText() {}

    static JSONB of(Map<RegisterField, String> facts) {
        var named = new TreeMap<String, String>();
        facts.forEach((field, words) -> named.put(field.name(), words.replace("\u0000", "")));
        return JSONB.valueOf(JSON.writeValueAsString(named));
    }

    /** Nothing where nothing was asked for. */
    static Map<RegisterField, String> read(@Nullable JSONB text) {
        if (text == null) {
            return Map.of();
        }
        var facts = new EnumMap<RegisterField, String>(RegisterField.class);
        JSON.readValue(text.data(), new TypeReference<Map<String, String>>() {})
                .forEach((name, words) -> facts.put(RegisterField.valueOf(name), words));
        return facts;
    }
}
