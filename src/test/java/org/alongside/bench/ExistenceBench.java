package org.alongside.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.alongside.actor.PersonId;
import org.alongside.audit.Audit;
import org.alongside.casework.Caseload;
import org.alongside.casework.Records;
import org.alongside.consent.ItemId;
import org.alongside.meeting.MeetingPage;
import org.alongside.sharing.SharingFacts;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Whether time tells that somebody is on record: a hidden person or item is looked up against one that does not exist, in random order, by a
 * stranger and by a trusted person of somebody else, with the verbs that addresses and the search field lead to. Each is a transaction as the application begins it; what is compared is the
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

    private static final String MEETINGS = """
            set session_replication_role = replica;
            insert into meeting.meeting (person_id, item_id, subject, title, held_at, place, chair, person_attends)
                select i.person_id, i.id, i.subject, 'Review', '2026-01-01', 'Room', md5('post0')::uuid, 'all' from consent.item i
                where i.person_id in (select d.person_id from consent.disclosure d where d.subject = d.person_id
                    and d.viewer in (md5('desk1')::uuid, md5('trusted99')::uuid));
            set session_replication_role = origin;
            """;

    private static final Map<String, BiPredicate<ApplicationContext, String>> LOOK_UPS = Map.of(
            "record opened",
            (product, key) -> product.getBean(Records.class).open(person(key)).isPresent(),
            "name read",
            (product, key) ->
                    product.getBean(SharingFacts.class).name(person(key)).isPresent(),
            "found by reference",
            (product, key) -> product.getBean(Caseload.class)
                    .page(new Caseload.Filter(key), 0, 50)
                    .findAny()
                    .isPresent(),
            "meeting opened",
            (product, key) -> product.getBean(MeetingPage.class)
                    .open(person(key), new ItemId(UUID.fromString(key.split("/")[1])))
                    .isPresent());

    private ExistenceBench() {}

    static void run() throws Exception {
        var results = new LinkedHashMap<String, Double>();
        try (var database = new BenchDatabase();
                var superuser = database.superuser();
                var app = database.as("alongside_app")) {
            ConsentWorld.fill(superuser, PEOPLE);
            BenchDatabase.run(superuser, TRUSTED, Map.of());
            ConsentWorld.compile(database, PEOPLE);
            BenchDatabase.run(superuser, MEETINGS, Map.of());
            var product = product(app);
            for (var viewer : List.of("stranger", "trusted person")) {
                for (var look : LOOK_UPS.entrySet()) {
                    compare(
                            database,
                            superuser,
                            app,
                            viewer,
                            look.getKey(),
                            key -> look.getValue().test(product, key),
                            results);
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
            Predicate<String> look,
            Map<String, Double> results)
            throws Exception {
        var hidden = hidden(superuser, viewer, name);
        var random = new Random(1);
        var whole = List.<List<Double>>of(new ArrayList<>(), new ArrayList<>());
        var alone = List.<List<Double>>of(new ArrayList<>(), new ArrayList<>());
        for (var n = -TIMES / 5;
                whole.getFirst().size() < TIMES || whole.getLast().size() < TIMES;
                n++) {
            var kind = random.nextInt(2);
            var known = hidden.get(random.nextInt(hidden.size()));
            var key = kind == 0 ? known : absent(name, known, random);
            var begin = System.nanoTime();
            bind(database, app, viewer);
            var bound = System.nanoTime();
            var found = look.test(key);
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
        put(results, viewer + ", " + name, "whole", whole);
        put(results, viewer + ", " + name, "statement", alone);
    }

    private static void put(Map<String, Double> results, String name, String part, List<List<Double>> times) {
        var hidden = ConsentBench.median(times.getFirst());
        var absent = ConsentBench.median(times.getLast());
        results.put(name + ", " + part + ", hidden, µs", hidden);
        results.put(name + ", " + part + ", difference, %", (hidden / absent - 1) * 100);
    }

    /** The verbs of the product over one connection. */
    private static ApplicationContext product(Connection app) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DSLContext.class, () -> DSL.using(app, SQLDialect.POSTGRES));
        context.register(Audit.class, Records.class, SharingFacts.class, Caseload.class, MeetingPage.class);
        context.refresh();
        return context;
    }

    private static PersonId person(String key) {
        return new PersonId(UUID.fromString(key.split("/")[0]));
    }

    private static void bind(BenchDatabase database, Connection app, String viewer) throws Exception {
        if (viewer.equals("stranger")) {
            database.bind(app, ConsentBench.id("post", 1), ConsentBench.id("human", 1));
        } else {
            database.bind(app, "trusted", ConsentBench.id("trusted", 99), ConsentBench.id("human", 99));
        }
    }

    /** Keys of everybody whom neither of the two may know of, or of meetings of somebody they know that they may not. */
    private static List<String> hidden(Connection superuser, String viewer, String name) throws Exception {
        var found = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(name.startsWith("meeting") ? meetings(viewer) : people(name))) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static String people(String name) {
        return "select p." + (name.contains("reference") ? "reference" : "id")
                + "::text from consent.person p where p.reference <> 'R1' and not exists (select from consent.disclosure d "
                + "where d.person_id = p.id and d.viewer = md5('desk1')::uuid) order by 1";
    }

    private static String meetings(String viewer) {
        var key = viewer.equals("stranger") ? "desk1" : "trusted99";
        return ("select m.person_id || '/' || m.item_id from meeting.meeting m where m.person_id in (select d.person_id from consent.disclosure d "
                        + "where d.subject = d.person_id and d.viewer = md5('%1$s')::uuid) and not exists (select from consent.disclosure d "
                        + "where d.subject = m.subject and d.viewer = md5('%1$s')::uuid and d.outcome = 'all') order by 1")
                .formatted(key);
    }

    /** What nobody has, as long as what somebody has. */
    private static String absent(String name, String known, Random random) {
        var nobody = new UUID(random.nextLong(), random.nextLong()).toString();
        return switch (name) {
            case "found by reference" -> "Q" + known.substring(1);
            case "meeting opened" -> known.split("/")[0] + "/" + nobody;
            default -> nobody;
        };
    }
}
