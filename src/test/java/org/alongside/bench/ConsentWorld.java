package org.alongside.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * People with 20 items each. One surgery works with one person and sees 10 items, another works with half of all people and sees
 * 10 of each; forty more agencies share the rest. Written as the superuser, compiled by the same function as in earnest; a larger world is
 * copies of the compiled one.
 */
final class ConsentWorld {

    private static final String FACTS = """
            set session_replication_role = replica;
            create function pg_temp.id(kind text, n integer) returns uuid language sql immutable return md5(kind || n)::uuid;
            insert into actor.human select pg_temp.id('human', n), 'bench', n::text, 'Human ' || n from generate_series(0, 42) n;
            insert into agency.agency select pg_temp.id('agency', n), 'Agency ' || n, 'gp-practice' from generate_series(0, 42) n;
            insert into agency.agreement select pg_temp.id('agreement', n), pg_temp.id('agency', n), '2020-01-01', 'infinity', '2020-01-01'
                from generate_series(0, 42) n;
            insert into agency.desk select pg_temp.id('desk', n), pg_temp.id('agency', n),
                case when n = 0 then 'case-coordinator' else 'gp-clinician' end from generate_series(0, 42) n;
            insert into agency.staff select pg_temp.id('post', n), pg_temp.id('agency', n), pg_temp.id('desk', n),
                case when n = 0 then 'case-coordinator' else 'gp-clinician' end, pg_temp.id('human', n), 'Post ' || n, '2020-01-01',
                'infinity', '2020-01-01' from generate_series(0, 42) n;
            insert into consent.person select pg_temp.id('person', n), null, 'X.Y.', 'R' || n, null, null, null, '2020-01-01', null
                from generate_series(1, :people) n;
            insert into consent.subject (id, person_id, kind, level) select p.id, p.id, 'person', 1 from consent.person p;
            insert into consent.subject (id, person_id, kind, category, level, author_agency)
                select md5(concat_ws('|', 'class', p.id, c.code, c.level, pg_temp.id('agency', 0)))::uuid, p.id, 'class', c.code, c.level,
                    pg_temp.id('agency', 0)
                from consent.person p cross join consent.category c
                where c.code in ('plan', 'contact', 'about-me', 'social-care', 'meeting', 'housing', 'minutes', 'money', 'action', 'sharing');
            insert into consent.involvement select p.id, md5('i' || a.n || p.id)::uuid, pg_temp.id('agency', a.n), '2020-01-01', 'infinity', null,
                    '2020-01-01', p.id
                from (select id, row_number() over (order by id) as n from consent.person) p
                cross join generate_series(0, 42) a (n)
                where a.n = 0 or a.n = 1 and p.n = 1 or a.n = 2 and p.n <= :people / 2 or a.n = 3 + p.n % 40;
            insert into consent.notice select p.id, md5('n' || p.id)::uuid, '2020-01-01', 'leaflet', 'spoken', pg_temp.id('post', 0),
                '2020-01-01', p.id from consent.person p;
            insert into consent.item (person_id, id, kind, subject, class_subject, category, level, public_line, author_agency, author_staff, recorded_at)
                select s.person_id, md5('t' || s.id || n)::uuid, 'note', s.id, s.id, s.category, s.level, 'line', s.author_agency, pg_temp.id('post', 0),
                    timestamptz '2024-01-01' + (('x' || substr(md5(s.id || '' || n), 1, 7))::bit(28)::int % 50000000) * interval '1 second'
                from consent.subject s cross join generate_series(1, 2) n where s.kind = 'class' and s.category <> 'sharing'
                union all
                select s.person_id, md5('u' || s.id || n)::uuid, 'note', s.id, s.id, s.category, s.level, 'line', s.author_agency, pg_temp.id('post', 0),
                    timestamptz '2024-01-01' + (('x' || substr(md5(s.id || 'u' || n), 1, 7))::bit(28)::int % 50000000) * interval '1 second'
                from consent.subject s cross join generate_series(1, 2) n where s.kind = 'class' and s.category = 'sharing';
            set session_replication_role = origin;
            analyze;
            """;

    /** Everybody once more, with keys of their own and what was compiled for them. */
    private static final String COPY = """
            set session_replication_role = replica;
            create or replace function pg_temp.other(one uuid) returns uuid language sql immutable return md5(one::text || :number)::uuid;
            insert into consent.person select o.* from consent.person p, jsonb_populate_record(p, jsonb_build_object(
                'id', pg_temp.other(p.id), 'reference', p.reference || '-' || :number)) o where strpos(p.reference, '-') = 0;
            insert into consent.subject select o.* from consent.subject s join consent.person p on p.id = s.person_id,
                jsonb_populate_record(s, jsonb_build_object('id', pg_temp.other(s.id), 'person_id', pg_temp.other(p.id))) o
                where strpos(p.reference, '-') = 0;
            insert into consent.item select o.* from consent.item i join consent.person p on p.id = i.person_id,
                jsonb_populate_record(i, jsonb_build_object('id', pg_temp.other(i.id), 'person_id', pg_temp.other(p.id),
                    'subject', pg_temp.other(i.subject), 'class_subject', pg_temp.other(i.class_subject))) o
                where strpos(p.reference, '-') = 0;
            insert into consent.disclosure (person_id, viewer, subject, outcome, because, source, valid_from, valid_until, known_from, known_until)
                select pg_temp.other(p.id), case when d.viewer = p.id then pg_temp.other(p.id) else d.viewer end, pg_temp.other(d.subject),
                    d.outcome, d.because, d.source, d.valid_from, d.valid_until, d.known_from, d.known_until
                from consent.disclosure d join consent.person p on p.id = d.person_id where strpos(p.reference, '-') = 0;
            set session_replication_role = origin;
            """;

    private ConsentWorld() {}

    static void fill(Connection connection, int people) throws SQLException {
        var files = org.alongside.consent.AgreementForBench.json(Path.of("config/consent"));
        try (var statement = connection.prepareStatement("select consent.install_agreement(?::jsonb, ?::jsonb)")) {
            statement.setString(1, files.getFirst());
            statement.setString(2, files.getLast());
            statement.execute();
        }
        BenchDatabase.run(connection, FACTS, Map.of("people", people));
    }

    /** Compiles everybody, on as many connections as there are processors; returns milliseconds a person and connection. */
    static double compile(BenchDatabase database, int people) throws SQLException {
        var begin = System.nanoTime();
        var connections = Runtime.getRuntime().availableProcessors();
        IntStream.range(0, connections).parallel().forEach(part -> compile(database, part, connections));
        var took = (System.nanoTime() - begin) / 1e6 / people * connections;
        try (var connection = database.superuser()) {
            BenchDatabase.run(connection, "analyze consent.disclosure", Map.of());
        }
        return took;
    }

    /** Makes the world so many times as large; every statement about it stays true, since no two people have to do with each other. */
    static void copy(Connection connection, int times) throws SQLException {
        for (var number = 1; number < times; number++) {
            BenchDatabase.run(connection, COPY, Map.of("number", number));
        }
        BenchDatabase.run(connection, "vacuum analyze", Map.of());
    }

    private static void compile(BenchDatabase database, int part, int parts) {
        try (var connection = database.superuser()) {
            BenchDatabase.run(
                    connection,
                    "select count(consent.compile(p.id)) from consent.person p where abs(hashtext(p.id::text)) % :parts = :number",
                    Map.of("parts", parts, "number", part));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
