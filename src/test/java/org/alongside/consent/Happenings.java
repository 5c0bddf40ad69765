package org.alongside.consent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Random facts about one person. Two with the same seed tell the same story about different people. */
final class Happenings {

    static final List<String> CATEGORIES = List.of(
            "plan",
            "contact",
            "physical-health",
            "mental-health",
            "housing",
            "money",
            "victimisation",
            "safety-alert",
            "sexual-health",
            "document",
            "none");

    private static final List<String> STAFF = List.of(
            "cas", "mo", "lena", "ada", "gee", "rec", "oli", "sol", "drs", "sam", "jo", "hal", "pol", "ivy", "pia");
    private static final List<String> AGENCIES =
            List.of("asc", "surgery", "ooh", "scheme", "charity", "hostel", "housing", "police", "idvas");
    private static final List<String> FAMILIES = List.of("general", "safety", "mental", "social");
    private static final String REASON = "Generated, and long enough for a reason";

    private final String prefix;
    private final RandomGenerator random;
    private final boolean shortened;
    private final Map<String, List<String>> ids = new LinkedHashMap<>();
    private final Map<String, String> categories = new HashMap<>();
    private int count;

    /** A story; in a shortened one every share has an end that comes soon. */
    Happenings(String prefix, long seed, boolean shortened) {
        this.prefix = prefix;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.shortened = shortened;
    }

    String person() {
        return prefix;
    }

    List<String> trusted() {
        return List.of(prefix + "-friend", prefix + "-sister");
    }

    List<String> items() {
        return ids.getOrDefault("item", List.of());
    }

    /** The category of an item; none has none. */
    @Nullable
    String category(String item) {
        var category = categories.get(item);
        return "none".equals(category) ? null : category;
    }

    /** The person, two who may be nominated, an agency that works with the person, and a first item. */
    List<Fields> beginning() {
        return List.of(
                step("person", "id", prefix, "name", prefix, "born", "1980-01-01"),
                step("trusted", "id", trusted().getFirst(), "name", "Friend"),
                step("trusted", "id", trusted().getLast(), "name", "Sister"),
                step("involve", "agency", "cea", "person", prefix),
                step("involve", "agency", any(AGENCIES), "person", prefix),
                step("involve", "agency", any(AGENCIES), "person", prefix),
                step("involve", "agency", any(AGENCIES), "person", prefix),
                step("notice", "person", prefix, "by", "cas"),
                item());
    }

    /** Anything. */
    Fields next() {
        return switch (random.nextInt(24)) {
            case 0, 1, 2, 3 -> item();
            case 4, 5, 6, 7 -> share();
            case 8 -> step("involve", "agency", any(AGENCIES), "person", prefix);
            case 9 ->
                step(
                        "nominate",
                        "trusted",
                        any(trusted()),
                        "person",
                        prefix,
                        "verified",
                        any(List.of("p9", "none")),
                        "alone",
                        "true",
                        "by",
                        "cas",
                        "approved-by",
                        "mo");
            case 10 -> step("lift", "refusal", known("refuse"), "by", "cas");
            case 11 ->
                step(
                        "override",
                        "id",
                        fresh("override"),
                        "kind",
                        any(List.of("safeguarding", "life", "court")),
                        "person",
                        prefix,
                        "to",
                        List.of(recipient()),
                        "what",
                        List.of(data()),
                        "reason",
                        REASON,
                        "by",
                        "ada",
                        "approved-by",
                        "lena");
            case 12 -> step("emergency", "who", any(List.of("oli", "gee")), "person", prefix, "reason", REASON);
            case 13 ->
                step(
                        "compartment",
                        "id",
                        fresh("compartment"),
                        "person",
                        prefix,
                        "members",
                        List.of(any(STAFF), any(STAFF)),
                        "by",
                        "ivy");
            case 14 ->
                step(
                        "relevel",
                        "item",
                        known("item"),
                        "level",
                        any(List.of("N", "R", "V")),
                        "by",
                        any(List.of("cas", "lena")));
            case 15 -> step("capacity", "person", prefix, "lacks", any(List.of("true", "false", "false")), "by", "cas");
            case 16 -> step("confirm", "share", known("share"), "by", "cas");
            case 17 -> step("objection", "person", prefix, "agency", any(AGENCIES), "by", "cas");
            case 18 -> step("answer-objection", "person", prefix, "agency", any(AGENCIES), "by", "cas");
            case 19 -> step("seen-alone", "person", prefix, "set", any(List.of("true", "false")), "by", "cas");
            case 20 -> step("approve", "share", known("share"), "by", "pia");
            case 21 -> step("unbar", "who", any(STAFF), "person", prefix, "by", "pia");
            case 22 -> step("unfreeze", "trusted", any(trusted()), "by", "lena");
            default -> restriction();
        };
    }

    /** A fact that may only take away: a refusal, a bar, a freeze, a withdrawal, the end of a nomination or an involvement. */
    Fields restriction() {
        return switch (random.nextInt(8)) {
            case 0 ->
                step(
                        "bar",
                        "who",
                        any(List.of(any(STAFF), any(AGENCIES), any(trusted()))),
                        "person",
                        prefix,
                        "by",
                        "cas");
            case 1 -> step("freeze", "trusted", any(trusted()), "by", "cas");
            case 2 -> step("withdraw", "share", known("share"), "by", "cas");
            case 3 ->
                step(
                        "withdraw",
                        "share",
                        known("share"),
                        "from",
                        List.of(recipient()),
                        "what",
                        List.of(data()),
                        "by",
                        "cas");
            case 4 ->
                random.nextBoolean()
                        ? step("end-nomination", "trusted", any(trusted()), "person", prefix, "by", "cas")
                        : step("uninvolve", "agency", any(AGENCIES), "person", prefix);
            default ->
                step(
                        "refuse",
                        "id",
                        fresh("refuse"),
                        "person",
                        prefix,
                        "from",
                        List.of(any(List.of("everyone", recipient(), recipient()))),
                        "what",
                        List.of(any(List.of("everything", data(), data()))),
                        "hidden",
                        random.nextInt(3) == 0 ? "true" : "false",
                        "by",
                        "cas");
        };
    }

    /** The verb accepted the fact, so that others may speak of it. */
    void happened(Fields step) {
        if (step.kind().equals("item")) {
            categories.put(step.text("id"), step.text("category"));
        }
        if (step.has("id")) {
            ids.computeIfAbsent(step.kind(), kind -> new ArrayList<>()).add(step.text("id"));
        }
    }

    /** Something said about the person. */
    Fields item() {
        var category = any(CATEGORIES);
        var level = random.nextInt(4) == 0 ? any(List.of("R", "V")) : null;
        var by = random.nextInt(3) == 0 ? any(STAFF) : "cas";
        var third = random.nextInt(8) == 0 ? "true" : null;
        var set = random.nextInt(5) == 0 ? known("compartment") : null;
        var owner = random.nextInt(8) == 0 ? any(AGENCIES) : null;
        return step(
                "item",
                "id",
                fresh("item"),
                "person",
                prefix,
                "category",
                category,
                "by",
                by,
                "level",
                level,
                "third-party",
                third,
                "compartment",
                set == null || set.isEmpty() ? null : set,
                "owner",
                owner);
    }

    private Fields share() {
        var second = random.nextInt(3) > 0 ? "lena" : null;
        var until = any(List.of("2026-03-05", "2026-03-10", "2026-03-20"));
        return step(
                "share",
                "id",
                fresh("share"),
                "person",
                prefix,
                "to",
                List.of(recipient(), recipient()),
                "what",
                List.of(data(), data()),
                "how",
                any(List.of("signed", "spoken", "phone")),
                "by",
                "cas",
                "approved-by",
                second,
                "until",
                shortened ? until : null);
    }

    private String recipient() {
        return any(List.of(any(STAFF), any(AGENCIES), any(AGENCIES), any(trusted())));
    }

    private String data() {
        var one = known("item");
        var category = any(CATEGORIES.subList(0, CATEGORIES.size() - 1));
        return any(List.of(category, category, "family:" + any(FAMILIES), one.isEmpty() ? category : "item:" + one));
    }

    private String known(String kind) {
        var all = ids.getOrDefault(kind, List.of());
        var chosen = random.nextInt(1000);
        return all.isEmpty() ? "" : all.get(chosen % all.size());
    }

    private String fresh(String kind) {
        return prefix + "-" + kind + "-" + ++count;
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Fields whose value is null are left out; a step about nothing that exists yet is none. */
    private static Fields step(String kind, @Nullable Object... values) {
        var fields = new LinkedHashMap<String, Object>();
        for (var i = 0; i < values.length; i += 2) {
            var value = values[i + 1];
            if (value != null) {
                fields.put(String.valueOf(values[i]), value);
            }
        }
        return new Fields(kind, fields);
    }

    /** It speaks of something that does not exist yet. */
    static boolean empty(Fields step) {
        return Stream.of("share", "item", "refusal")
                .anyMatch(field -> step.has(field) && step.text(field).isEmpty());
    }
}
