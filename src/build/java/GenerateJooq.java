import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/**
 * Migrates an embedded PostgreSQL and writes jOOQ's classes from what the migrations made of it.
 *
 * <p>Runs from source during the build, before anything is compiled: {@code GenerateJooq PROJECT OUTPUT}. Does nothing when the
 * migrations are the ones it ran for last time.
 */
class GenerateJooq {

    private static final List<String> SCHEMAS = List.of(
            "actor", "agency", "person", "consent", "audit", "casework", "plan", "action", "scheme", "meeting", "register", "mail", "answering");

    static void main(String[] args) throws Exception {
        var project = Path.of(args[0]);
        var output = Path.of(args[1]);
        var seen = output.resolve("migrations.sha256");
        var digest = digest(project);
        if (Files.exists(seen) && Files.readString(seen).equals(digest)) {
            return;
        }
        generate(project, output);
        Files.createDirectories(output);
        Files.writeString(seen, digest);
    }

    private static void generate(Path project, Path output) throws Exception {
        try (var postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(Files.readString(project.resolve("config/postgres/roles.sql")));
                statement.execute("alter role alongside_migrator password 'build'");
            }
            var url = postgres.getJdbcUrl("alongside_migrator", "postgres") + "&password=build";
            Flyway.configure()
                    .dataSource(url, null, null)
                    .locations(
                            "filesystem:" + project.resolve("src/main/resources/db/migration"),
                            "filesystem:" + project.resolve("src/main/resources/db/rules"))
                    .load()
                    .migrate();
            GenerationTool.generate(new Configuration()
                    .withJdbc(new Jdbc().withUrl(url))
                    .withGenerator(new Generator()
                            .withDatabase(new Database()
                                    .withName("org.jooq.meta.postgres.PostgresDatabase")
                                    .withIncludes(".*")
                                    .withExcludes("flyway_schema_history")
                                    .withSchemata(SCHEMAS.stream()
                                            .map(schema -> new SchemaMappingType().withInputSchema(schema))
                                            .toList()))
                            .withGenerate(new Generate()
                                    .withRecords(true)
                                    .withRecordsImplementingRecordN(true)
                                    .withPojos(false)
                                    .withComments(false)
                                    .withGeneratedAnnotation(false))
                            .withTarget(new Target()
                                    .withPackageName("org.alongsidedb")
                                    .withDirectory(output.toString()))));
        }
    }

    private static String digest(Path project) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        for (var folder : List.of("src/main/resources/db", "src/build/java", "config/postgres")) {
            try (var files = Files.walk(project.resolve(folder))) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sha.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
