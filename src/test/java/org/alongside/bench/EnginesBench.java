package org.alongside.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.entity.Entities;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.Value;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;

/**
 * One decision, and a filter of 1,000 items, against Cedar and jCasbin given the same grants; answers are compared before anything is timed.
 *
 * <p>Ours is a statement to PostgreSQL, its way there and back included. The others decide in this process, and what they need is in memory
 * and prepared beforehand: for Cedar one cached policy and for each item its readers, for jCasbin one line for each grant.
 */
final class EnginesBench {

    private static final int PEOPLE = Integer.getInteger("people", 500);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int ITEMS = 1000;
    private static final int VIEWER = 2;

    private static final String CASBIN = """
            [request_definition]
            r = sub, obj
            [policy_definition]
            p = sub, obj
            [policy_effect]
            e = some(where (p.eft == allow))
            [matchers]
            m = r.sub == p.sub && r.obj == p.obj
            """;

    private static final String CEDAR =
            "permit(principal, action == Action::\"read\", resource) when { resource.readers.contains(principal) };";

    /** An item, and the subject under which the grants name it. */
    private record Item(UUID id, UUID subject) {}

    /** Whether the viewer may read an item. */
    private interface Decision {
        boolean of(Item item) throws Exception;
    }

    /** Which of these items the viewer may read. */
    private interface Filter {
        Set<UUID> of(List<Item> items) throws Exception;
    }

    private EnginesBench() {}

    static void run() throws Exception {
        try (var database = new BenchDatabase();
                var superuser = database.superuser();
                var app = database.as("alongside_app");
                var decide = app.prepareStatement("select outcome in ('all', 'part') from consent.explain(?)");
                var filter = app.prepareStatement("select i.id from consent.item i where i.id = any (?)")) {
            ConsentWorld.fill(superuser, PEOPLE);
            ConsentWorld.compile(database, PEOPLE);
            var grants = grants(superuser);
            var items = items(superuser);
            database.bind(app, ConsentBench.id("post", VIEWER), ConsentBench.id("human", VIEWER));
            var decisions = new LinkedHashMap<String, Decision>();
            decisions.put("ours", item -> ours(decide, item));
            decisions.put("cedar", cedar(grants, items));
            decisions.put("jcasbin", casbin(grants));
            var filters = new LinkedHashMap<String, Filter>();
            decisions.forEach((name, decision) -> filters.put(name, each(decision)));
            filters.put("ours", asked -> ours(app, filter, asked));
            sameAnswers(filters, decisions, items);
            var size = grants.values().stream().mapToInt(Set::size).sum();
            report(size, decisions, filters, items);
        }
    }

    private static void sameAnswers(Map<String, Filter> filters, Map<String, Decision> decisions, List<Item> items)
            throws Exception {
        var right = Objects.requireNonNull(filters.get("ours")).of(items);
        for (var name : filters.keySet()) {
            if (!Objects.requireNonNull(filters.get(name)).of(items).equals(right)
                    || !each(Objects.requireNonNull(decisions.get(name)))
                            .of(items)
                            .equals(right)) {
                throw new IllegalStateException(name + " gives other answers");
            }
        }
        System.out.println(right.size() + " of " + items.size() + " items may be read, all engines agree");
    }

    private static void report(
            int grants, Map<String, Decision> decisions, Map<String, Filter> filters, List<Item> items)
            throws Exception {
        var one = new HashMap<String, List<Double>>();
        var many = new HashMap<String, List<Double>>();
        var order = new ArrayList<>(decisions.keySet());
        for (var round = 0; round < ROUNDS * 2; round++) {
            for (var name : round % 2 == 0 ? order : order.reversed()) {
                var decision = Objects.requireNonNull(decisions.get(name));
                for (var n = 0; n < 100; n++) {
                    var item = items.get((round * 100 + n) % items.size());
                    var begin = System.nanoTime();
                    decision.of(item);
                    add(one, name, begin);
                }
                var begin = System.nanoTime();
                Objects.requireNonNull(filters.get(name)).of(items);
                add(many, name, begin);
            }
        }
        var results = new LinkedHashMap<String, Double>();
        results.put("grants", (double) grants);
        for (var name : order) {
            results.put("one decision, " + name + ", ms", median(one, name));
            results.put("filter of 1,000 items, " + name + ", ms", median(many, name));
        }
        for (var name : order.subList(1, order.size())) {
            results.put("one decision, " + name + " / ours", median(one, name) / median(one, "ours"));
            results.put("filter of 1,000 items, " + name + " / ours", median(many, name) / median(many, "ours"));
        }
        ConsentBench.report("engines", results);
    }

    private static void add(Map<String, List<Double>> times, String name, long begin) {
        times.computeIfAbsent(name, each -> new ArrayList<>()).add((System.nanoTime() - begin) / 1e6);
    }

    private static double median(Map<String, List<Double>> times, String name) {
        return ConsentBench.median(Objects.requireNonNull(times.get(name)));
    }

    private static boolean ours(PreparedStatement decide, Item item) throws Exception {
        decide.setObject(1, item.id());
        try (var rows = decide.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static Set<UUID> ours(Connection app, PreparedStatement filter, List<Item> items) throws Exception {
        filter.setArray(
                1, app.createArrayOf("uuid", items.stream().map(Item::id).toArray()));
        var found = new HashSet<UUID>();
        try (var rows = filter.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        }
        return found;
    }

    /** Neither of the others has a question for a list, so they are asked item by item. */
    private static Filter each(Decision decision) {
        return items -> {
            var found = new HashSet<UUID>();
            for (var item : items) {
                if (decision.of(item)) {
                    found.add(item.id());
                }
            }
            return found;
        };
    }

    private static Decision cedar(Map<UUID, Set<UUID>> grants, List<Item> items) throws Exception {
        var engine = new BasicAuthorizationEngine();
        var policies = PolicySet.parsePolicies(CEDAR);
        policies.cache();
        var desk = type("Desk");
        var viewer = desk.of(ConsentBench.id("desk", VIEWER).toString());
        var read = type("Action").of("read");
        var known = new HashMap<UUID, Entities>();
        for (var item : items) {
            var readers = new CedarList(grants.getOrDefault(item.subject(), Set.of()).stream()
                    .<Value>map(reader -> desk.of(reader.toString()))
                    .toList());
            known.put(
                    item.id(),
                    new Entities(Set.of(
                            new Entity(viewer), new Entity(resource(item), Map.of("readers", readers), Set.of()))));
        }
        return item -> engine.isAuthorized(
                        new AuthorizationRequest(viewer, read, resource(item), Map.of()),
                        policies,
                        Objects.requireNonNull(known.get(item.id())))
                .success
                .orElseThrow()
                .isAllowed();
    }

    private static EntityUID resource(Item item) {
        return type("Item").of(item.id().toString());
    }

    private static EntityTypeName type(String name) {
        return EntityTypeName.parse(name).orElseThrow();
    }

    private static Decision casbin(Map<UUID, Set<UUID>> grants) throws Exception {
        var model = new Model();
        model.loadModelFromText(CASBIN);
        var enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        var lines = new ArrayList<List<String>>();
        grants.forEach((subject, readers) ->
                readers.forEach(reader -> lines.add(List.of(reader.toString(), subject.toString()))));
        enforcer.addPolicies(lines);
        var viewer = ConsentBench.id("desk", VIEWER).toString();
        return item -> enforcer.enforce(viewer, item.subject().toString());
    }

    /** Who may read what, as the relation says. */
    private static Map<UUID, Set<UUID>> grants(Connection superuser) throws Exception {
        var found = new HashMap<UUID, Set<UUID>>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery("select subject, viewer from consent.disclosure "
                        + "where outcome in ('all', 'part') and known_until = 'infinity' and subject <> person_id")) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getObject(1, UUID.class), subject -> new HashSet<>())
                        .add(rows.getObject(2, UUID.class));
            }
        }
        return found;
    }

    private static List<Item> items(Connection superuser) throws Exception {
        var found = new ArrayList<Item>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(
                        "select id, subject from consent.item order by md5(id::text) limit " + ITEMS)) {
            while (rows.next()) {
                found.add(new Item(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
            }
        }
        return found;
    }
}
