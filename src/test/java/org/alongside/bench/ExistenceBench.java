package org.alongside.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Whether time tells that somebody is on record: a hidden person or item is looked up against one that does not exist, in random order, by a
 * stranger and by a trusted person of somebody else. Each look-up is a transaction as the application begins it; what is compared is the
 * whole of it and the statement alone.
 */
final class ExistenceBench {

    private static final int PEOPLE = 1000;
    private static final int TIMES = Integer.getInteger("times", 10_000);

    private static final String TRUSTED = """
            set session_replication_role = replica;
            insert into actor.human values (md5('human99')::uuid, 'bench', '99', 'Human 99');
            insert into actor.trusted values (md5('trusted99')::uuid, md5('human99')::uuid, 'Friend');
            insert into consent.nomination (person_id, id, trusted_id, relationship, verified, ends, recorded_by, recorded_at, approved_by,
                    approved_at, subject)
                select p.id, md5('nomination')::uuid, md5('trusted99')::uuid, 'friend', 'in-person', 'infinity', md5('post0')::uuid,
                    '2020-01-01', md5('post0')::uuid, '2020-01-01', p.id
                from consent.person p where p.reference = 'R1';
            set session_replication_role = origin;
            """;

    private static final Map<String, String> LOOK_UPS = Map.of(
            "record opened",
            "select audit.opened(?::uuid, 'record')",
            "person read",
            "select p.initials from consent.person p where p.id = ?::uuid",
            "person found by reference",
            "select count(*) from consent.disclosure d where d.subject = d.person_id and d.person_id in "
                    + "(select p.id from consent.person p where p.reference = ?)",
            "item read",
            "select i.public_line from consent.item i where i.id = ?::uuid");

    private ExistenceBench() {}

    static void run() throws Exception {
        var results = new LinkedHashMap<String, Double>();
        try (var database = new BenchDatabase();
                var superuser = database.superuser();
                var app = database.as("alongside_app")) {
            ConsentWorld.fill(superuser, PEOPLE);
            BenchDatabase.run(superuser, TRUSTED, Map.of());
            ConsentWorld.compile(superuser, PEOPLE);
            for (var viewer : List.of("stranger", "trusted person")) {
                for (var look : LOOK_UPS.entrySet()) {
                    compare(database, superuser, app, viewer, look.getKey(), look.getValue(), results);
                }
            }
        }
        ConsentBench.report("existence", results);
    }

    private static void compare(
            BenchDatabase database,
            Connection superuser,
            Connection app,
            String viewer,
            String name,
            String query,
            Map<String, Double> results)
            throws Exception {
        var hidden = hidden(superuser, name);
        var random = new Random(1);
        var whole = List.<List<Double>>of(new ArrayList<>(), new ArrayList<>());
        var alone = List.<List<Double>>of(new ArrayList<>(), new ArrayList<>());
        try (var statement = app.prepareStatement(query)) {
            for (var n = -TIMES / 5;
                    whole.getFirst().size() < TIMES || whole.getLast().size() < TIMES;
                    n++) {
                var kind = random.nextInt(2);
                var key = kind == 0 ? hidden.get(random.nextInt(hidden.size())) : absent(name, random);
                var begin = System.nanoTime();
                bind(database, app, viewer);
                var bound = System.nanoTime();
                var found = look(statement, key);
                var looked = System.nanoTime();
                app.commit();
                if (found) {
                    throw new IllegalStateException(viewer + " sees what should be hidden: " + name);
                }
                if (n >= 0) {
                    alone.get(kind).add((looked - bound) / 1e3);
                    whole.get(kind).add((System.nanoTime() - begin) / 1e3);
                }
            }
        }
        put(results, viewer + ", " + name, "whole", whole);
        put(results, viewer + ", " + name, "statement", alone);
    }

    private static void put(Map<String, Double> results, String name, String part, List<List<Double>> times) {
        var hidden = ConsentBench.median(times.getFirst());
        var absent = ConsentBench.median(times.getLast());
        results.put(name + ", " + part + ", hidden, µs", hidden);
        results.put(name + ", " + part + ", difference, %", (hidden / absent - 1) * 100);
    }

    /** Nothing, nought and false are one answer: not found. */
    private static boolean look(PreparedStatement statement, String key) throws Exception {
        statement.setString(1, key);
        try (var rows = statement.executeQuery()) {
            return rows.next() && !List.of("f", "0").contains(rows.getString(1));
        }
    }

    private static void bind(BenchDatabase database, Connection app, String viewer) throws Exception {
        if (viewer.equals("stranger")) {
            database.bind(app, ConsentBench.id("post", 1), ConsentBench.id("human", 1));
        } else {
            database.bind(app, "trusted", ConsentBench.id("trusted", 99), ConsentBench.id("human", 99));
        }
    }

    /** Keys of everybody whom neither of the two may know of, or of their items. */
    private static List<String> hidden(Connection superuser, String name) throws Exception {
        var key = name.startsWith("item") ? "i.id" : name.contains("reference") ? "p.reference" : "p.id";
        var found = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(
                        "select distinct " + key
                                + "::text from consent.person p join consent.item i on i.person_id = p.id where p.reference <> 'R1' and not exists "
                                + "(select from consent.disclosure d where d.person_id = p.id and d.viewer = md5('desk1')::uuid)")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static String absent(String name, Random random) {
        return name.contains("reference")
                ? "R" + (PEOPLE + 1 + random.nextInt(PEOPLE))
                : new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
