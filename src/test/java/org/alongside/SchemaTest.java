package org.alongside;

import java.util.List;

import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The database as it is after migration: what every table and function must have, whoever adds it. */
@DbTest
class SchemaTest {

    private static final String OURS =
            "n.nspname in ('actor', 'agency', 'person', 'consent', 'audit', 'casework', 'plan', 'action', "
                    + "'scheme', 'meeting', 'register', 'mail', 'answering')";
    private static final String ABOUT_PEOPLE =
            "exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped)";

    private final FreshDatabase database;

    SchemaTest(FreshDatabase database) {
        this.database = database;
    }

    @Test
    void everyTableAboutAPersonIsUnderForcedRowSecurity() throws Exception {
        assertThat(tables(ABOUT_PEOPLE + " and not (c.relrowsecurity and c.relforcerowsecurity)"))
                .isEmpty();
        assertThat(tables(ABOUT_PEOPLE)).contains("consent.item", "plan.goal", "meeting.line", "audit.entry");
    }

    @Test
    void everyTableAboutAPersonLeavesAnAuditLineWhenItChanges() throws Exception {
        assertThat(tables(ABOUT_PEOPLE
                        + " and has_any_column_privilege('alongside_app', c.oid, 'insert, update') and not exists ("
                        + "select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audited')"))
                .isEmpty();
    }

    @Test
    void everyTableSaysWhatItHolds() throws Exception {
        assertThat(tables("obj_description(c.oid, 'pg_class') is null")).isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndDeletesNothingAboutAnybody() throws Exception {
        assertThat(tables("c.relowner <> 'alongside_owner'::regrole")).isEmpty();
        assertThat(tables(ABOUT_PEOPLE + " and has_table_privilege('alongside_app', c.oid, 'delete')"))
                .isEmpty();
    }

    @Test
    void functionsOfTheOwnerPinTheirSearchPathOrAreBoundWhenMade() throws Exception {
        assertThat(
                        list(
                                "select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace where "
                                        + OURS
                                        + " and p.prosecdef and p.prosqlbody is null and not coalesce(p.proconfig::text like '%search_path=%', false)"))
                .isEmpty();
    }

    @Test
    void noFunctionIsForEverybody() throws Exception {
        assertThat(list(
                        "select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace where "
                                + OURS + " and has_function_privilege('public', p.oid, 'execute')"))
                .isEmpty();
    }

    @Test
    void noRoleOfTheApplicationIsAboveTheRules() throws Exception {
        assertThat(
                        list(
                                "select rolname from pg_roles where rolname like 'alongside%' and (rolsuper or rolbypassrls or rolcreaterole)"))
                .isEmpty();
    }

    private List<String> tables(String condition) throws Exception {
        return list(
                "select format('%s.%s', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace "
                        + "where c.relkind = 'r' and " + OURS + " and " + condition + " order by 1");
    }

    private List<String> list(String sql) throws Exception {
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new java.util.ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
