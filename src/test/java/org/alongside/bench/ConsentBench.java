package org.alongside.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Policy against the hand-filtered twin: the same query as the application role under row security, and as a role that passes it by with
 * the filter written out. Interleaved ABBA, medians, ratios of one run.
 */
final class ConsentBench {

    /** A query of the application and its twin. */
    private record Pair(String name, String policy, String twin, int times) {

        String role() {
            return name.equals("report") ? "alongside_report" : "alongside_app";
        }
    }

    private static final String HOLDS =
            "d.viewer = any ('{:post,:desk}'::uuid[]) and d.known_until = 'infinity' and d.valid_from <= now() "
                    + "and d.valid_until > now() and d.outcome in ('all', 'part')";

    private static final List<Pair> PAIRS = List.of(
            new Pair(
                    "point",
                    "select i.public_line from consent.item i where i.id = ':item'",
                    "select i.public_line from consent.item i where i.id = ':item' and i.subject in "
                            + "(select d.subject from consent.disclosure d where d.subject = i.subject and " + HOLDS
                            + ")",
                    200),
            new Pair(
                    "page",
                    "select i.id, i.public_line from consent.item i where i.person_id = ':person' order by i.recorded_at desc limit 50",
                    "select i.id, i.public_line from consent.item i where i.person_id = ':person' and i.subject in "
                            + "(select d.subject from consent.disclosure d where d.person_id = ':person' and " + HOLDS
                            + ") order by i.recorded_at desc limit 50",
                    200),
            new Pair(
                    "inbox",
                    "select i.id, i.public_line from consent.disclosure d join consent.item i on i.subject = d.subject "
                            + "where d.outcome in ('all', 'part') order by i.recorded_at desc limit 50",
                    "select i.id, i.public_line from consent.disclosure d join consent.item i on i.subject = d.subject where "
                            + HOLDS + " order by i.recorded_at desc limit 50",
                    2),
            new Pair(
                    "report",
                    "select i.category, count(*) from consent.disclosure d join consent.item i on i.subject = d.subject "
                            + "where d.outcome in ('all', 'part') group by 1 order by 1",
                    "select i.category, count(*) from consent.disclosure d join consent.item i on i.subject = d.subject where "
                            + HOLDS + " group by 1 order by 1",
                    1));

    private ConsentBench() {}

    /** 20 items a person, and so many copies of everybody; the ratios are medians of so many rounds. */
    static void run(String name, int people, int copies, int rounds) throws Exception {
        var results = new LinkedHashMap<String, Double>();
        try (var database = new BenchDatabase();
                var superuser = database.superuser();
                var app = database.as("alongside_app");
                var report = database.as("alongside_report")) {
            ConsentWorld.fill(superuser, people);
            results.put("compile a person, ms", ConsentWorld.compile(database, people));
            ConsentWorld.copy(superuser, copies);
            superuser.setAutoCommit(false);
            for (var role : List.of(app, report)) {
                BenchDatabase.run(role, "set statement_timeout = 0", Map.of());
                role.commit();
            }
            for (var viewer : Map.of(copies * 10 + " items", 1, people * copies * 5 + " items", 2)
                    .entrySet()) {
                var names = names(superuser, viewer.getValue());
                for (var pair : PAIRS) {
                    var policy = filled(pair.policy(), names);
                    var twin = filled(pair.twin(), names);
                    var role = pair.role().equals("alongside_app") ? app : report;
                    database.bind(role, id("post", viewer.getValue()), id("human", viewer.getValue()));
                    if (!answers(role, policy).equals(answers(superuser, twin))) {
                        throw new IllegalStateException(pair.name() + ": policy and twin give different answers");
                    }
                    var ratios = ratios(role, policy, superuser, twin, pair.times(), rounds);
                    var what = pair.name() + ", viewer with " + viewer.getKey() + ", policy / twin";
                    results.put(what, median(ratios));
                    Bootstrap.interval(ratios).forEach((end, value) -> results.put(what + ", " + end, value));
                    role.commit();
                    superuser.commit();
                }
            }
            results.put("naming the viewer, ms", naming(database, app));
            results.put("record opened, viewer with most / viewer with 10 items", stability(database, superuser, app));
        }
        report(name, results);
    }

    private static List<String> answers(Connection connection, String query) throws Exception {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1) + " "
                        + rows.getString(rows.getMetaData().getColumnCount()));
            }
        }
        return found.stream().sorted().toList();
    }

    /** The viewer, and a person and item that the viewer sees. */
    private static Map<String, String> names(Connection superuser, int viewer) throws Exception {
        try (var statement = superuser.prepareStatement("select i.person_id, i.id from consent.disclosure d "
                + "join consent.item i on i.subject = d.subject where d.viewer = ? and d.outcome = 'all' "
                + "order by i.person_id, i.id limit 1")) {
            statement.setObject(1, id("desk", viewer));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return Map.of(
                        "post", id("post", viewer).toString(),
                        "desk", id("desk", viewer).toString(),
                        "person", rows.getString(1),
                        "item", rows.getString(2));
            }
        }
    }

    private static String filled(String query, Map<String, String> names) {
        var text = query;
        for (var name : names.entrySet()) {
            text = text.replace(":" + name.getKey(), name.getValue());
        }
        return text;
    }

    private static List<Double> ratios(
            Connection app, String policy, Connection superuser, String twin, int times, int rounds) throws Exception {
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            var first = time(app, policy, times);
            var second = time(superuser, twin, times) + time(superuser, twin, times);
            ratios.add((first + time(app, policy, times)) / second);
        }
        return ratios;
    }

    private static double time(Connection connection, String query, int times) throws Exception {
        try (var statement = connection.prepareStatement(query)) {
            var begin = System.nanoTime();
            for (var n = 0; n < times; n++) {
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            }
            return (System.nanoTime() - begin) / 1e6 / times;
        }
    }

    private static double naming(BenchDatabase database, Connection app) throws Exception {
        var times = new ArrayList<Double>();
        for (var n = 0; n < 500; n++) {
            var begin = System.nanoTime();
            database.bind(app, id("post", 1), id("human", 1));
            times.add((System.nanoTime() - begin) / 1e6);
            app.commit();
        }
        return median(times);
    }

    /** Whether opening one record takes longer for somebody who sees many. */
    private static double stability(BenchDatabase database, Connection superuser, Connection app) throws Exception {
        var people =
                List.of(names(superuser, 1).get("person"), names(superuser, 2).get("person"));
        superuser.commit();
        var times = List.<List<Double>>of(new ArrayList<>(), new ArrayList<>());
        for (var n = 0; n < 400; n++) {
            var viewer = n % 2;
            database.bind(app, id("post", viewer + 1), id("human", viewer + 1));
            var opening = "select audit.opened('" + people.get(viewer) + "', 'record')";
            times.get(viewer).add(time(app, opening, 1));
            app.commit();
        }
        return median(times.getLast()) / median(times.getFirst());
    }

    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    static void report(String name, Map<String, Double> results) throws Exception {
        var json = new StringBuilder("{\n");
        results.forEach((what, value) -> {
            System.out.printf("%-70s %12.3f%n", what, value);
            json.append("  \"").append(what).append("\": ").append(value).append(",\n");
        });
        var file = Path.of("target/bench/" + name + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, json.substring(0, json.length() - 2) + "\n}\n");
    }

    static UUID id(String kind, int number) throws Exception {
        var hash = MessageDigest.getInstance("MD5").digest((kind + number).getBytes(StandardCharsets.UTF_8));
        var bits = java.nio.ByteBuffer.wrap(hash);
        return new UUID(bits.getLong(), bits.getLong());
    }
}
