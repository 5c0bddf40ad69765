package org.alongside.actor;

import org.alongsidedb.actor.Routines;
import org.jooq.DSLContext;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses to start when the database role of the application could get past row security, or the clock of the rules stands still. */
@Component
class SafeRole implements SmartInitializingSingleton {

    private static final String DANGERS = """
            select concat_ws(', ',
                case when r.rolsuper then 'is superuser' end,
                case when r.rolbypassrls then 'bypasses row security' end,
                case when r.rolcreaterole then 'creates roles' end,
                case when exists (select from pg_class c where c.relowner = r.oid) then 'owns tables' end,
                case when exists (select from pg_proc p where p.proowner = r.oid) then 'owns functions' end,
                case when exists (select from pg_roles o where o.rolname <> r.rolname
                    and pg_has_role(r.oid, o.oid, 'MEMBER')) then 'is member of another role' end,
                case when exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind = 'r' and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'person_id')
                        and n.nspname not in ('pg_catalog', 'information_schema')
                        and not (c.relrowsecurity and c.relforcerowsecurity)) then 'meets a table without forced row security' end)
            from pg_roles r where r.rolname = current_user
            """;

    private final DSLContext db;
    private final ActorSettings settings;

    SafeRole(DSLContext db, ActorSettings settings) {
        this.db = db;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var dangers =
                db.fetchOptional(DANGERS).map(row -> row.get(0, String.class)).orElse("is unknown");
        if (!dangers.isEmpty()) {
            throw new IllegalStateException("Alongside does not start: its database role " + dangers);
        }
        if (!settings.clockMayStop() && Boolean.TRUE.equals(Routines.stopped(db.configuration()))) {
            throw new IllegalStateException("Alongside does not start: the clock of the rules stands still");
        }
    }
}
