#!/bin/bash
# Runs once, when the database is made: the roles, their rights, and the passwords from the environment.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --file /alongside/roles.sql
# A second database, in which the administrator plays scenarios.
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --command 'create database alongside_rehearsal'
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname alongside_rehearsal --file /alongside/roles.sql
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
    --set app="$ALONGSIDE_APP_PASSWORD" --set migrator="$ALONGSIDE_MIGRATOR_PASSWORD" --set report="$ALONGSIDE_REPORT_PASSWORD" <<'SQL'
alter role alongside_app password :'app';
alter role alongside_migrator password :'migrator';
alter role alongside_report password :'report';
SQL
