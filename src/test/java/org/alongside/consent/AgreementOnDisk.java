package org.alongside.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.flywaydb.core.Flyway;

/** Starts of the portal with other files of the agreement, as far as the database is concerned. */
public final class AgreementOnDisk {

    private static final Path OURS = Path.of("config/consent");

    private final FreshDatabase database;
    private final Path folder;

    /** A copy of the files of this project. */
    public AgreementOnDisk(FreshDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
        back();
    }

    /** The files are again what they were. */
    public void back() {
        change("categories.csv", nothing -> text(OURS.resolve("categories.csv")));
        change("ceilings.csv", nothing -> text(OURS.resolve("ceilings.csv")));
    }

    /** Somebody edits a file. */
    public void change(String file, UnaryOperator<String> edit) {
        try {
            var path = folder.resolve(file);
            Files.writeString(path, edit.apply(Files.exists(path) ? text(path) : ""));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One cell of the ceilings is something else from now on. */
    public void cell(String category, String role, String cell) {
        change("ceilings.csv", text -> {
            var lines = text.lines().toList();
            var column = java.util.List.of(lines.getFirst().split(",")).indexOf(role);
            return lines.stream()
                    .map(line -> {
                        var cells = line.split(",");
                        if (cells[0].equals(category)) {
                            cells[column] = cell;
                        }
                        return String.join(",", cells) + "\n";
                    })
                    .collect(java.util.stream.Collectors.joining());
        });
    }

    /** The portal starts. */
    public void start() {
        Flyway.configure()
                .dataSource(Postgres.url(database.name(), "alongside_migrator"), null, null)
                .locations("classpath:db/migration", "classpath:db/rules")
                .callbacks(new AgreementInForce(folder))
                .load()
                .migrate();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
