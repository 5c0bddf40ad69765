package org.alongside.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.Practices;
import org.alongside.agency.Progress;
import org.alongside.register.preview.RegisterPreview;
import org.alongside.register.sheet.RegisterFile;
import org.alongside.register.sheet.RegisterOpening;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/** What a coordinator does with a register, and what is in the database afterwards. */
final class Importing {

    static final Path REAL = Path.of("src/test/resources/register/sas-register.xlsx");

    private final RegisterImport imports;
    private final FreshDatabase database;

    Importing(RegisterImport imports, FreshDatabase database) {
        this.imports = imports;
        this.database = database;
    }

    static void practices(Practices practices) {
        Viewers.as(
                Viewer.system("practices"),
                () -> practices.importFrom(Path.of("config/ods/epraccur.csv"), Progress.UNHEARD));
    }

    RegisterPreview preview(String who, Path file) {
        var opened = RegisterFile.open(file, org.alongside.register.workbook.Progress.UNSEEN);
        assertThat(opened).isInstanceOf(RegisterOpening.Opened.class);
        var register = ((RegisterOpening.Opened) opened).file();
        var sheet = register.read(
                register.match(),
                register.ownDate().orElse(LocalDate.of(2026, 10, 30)),
                org.alongside.register.workbook.Progress.UNSEEN);
        return World.as(who, () -> imports.preview(sheet));
    }

    ImportResult confirm(String who, RegisterPreview preview) {
        return confirm(who, preview, org.alongside.register.workbook.Progress.UNSEEN);
    }

    ImportResult confirm(String who, RegisterPreview preview, org.alongside.register.workbook.Progress progress) {
        return World.as(who, () -> imports.confirm(preview, UUID.randomUUID().toString(), progress));
    }

    /** The one value that a query answers, asked by somebody whom no policy stops. */
    String ask(String query) {
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return String.valueOf(answer.getString(1));
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }

    /** A fingerprint of each table; that somebody asked or looked is left aside, so that they differ only where something was changed. */
    Map<String, String> everything() {
        var tables = ask("select string_agg(table_schema || '.' || table_name, ' ') from information_schema.tables "
                + "where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') "
                + "and table_schema || '.' || table_name not in ('actor.bound', 'audit.head')");
        return Stream.of(tables.split(" "))
                .collect(Collectors.toMap(
                        table -> table,
                        table -> ask("select md5(string_agg(r::text, chr(10) order by r::text)) from " + table + " r"
                                + (table.equals("audit.entry")
                                        ? " where act in ('insert', 'update', 'delete')"
                                        : ""))));
    }
}
