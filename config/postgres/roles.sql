-- The four roles of Alongside and their rights. Roles belong to the whole cluster, so they are not a migration.
-- Run once by a superuser, connected to Alongside's own database. Passwords are set by whoever operates it.
do $$
begin
    if not exists (select from pg_roles where rolname = 'alongside_owner') then
        create role alongside_owner nologin nosuperuser nobypassrls nocreatedb nocreaterole;
    end if;
    if not exists (select from pg_roles where rolname = 'alongside_migrator') then
        create role alongside_migrator login noinherit nosuperuser nobypassrls nocreatedb nocreaterole;
    end if;
    if not exists (select from pg_roles where rolname = 'alongside_app') then
        create role alongside_app login nosuperuser nobypassrls nocreatedb nocreaterole;
    end if;
    if not exists (select from pg_roles where rolname = 'alongside_report') then
        create role alongside_report login nosuperuser nobypassrls nocreatedb nocreaterole;
    end if;
    execute format('grant connect, create, temporary on database %I to alongside_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to alongside_migrator, alongside_app, alongside_report', current_database());
end
$$;
grant alongside_owner to alongside_migrator with inherit false, set true;
grant create, usage on schema public to alongside_owner;
revoke all on schema public from public;
alter role alongside_migrator set role alongside_owner;
alter role alongside_app set statement_timeout = '15s';
alter role alongside_app set idle_in_transaction_session_timeout = '60s';
alter role alongside_report set statement_timeout = '60s';
