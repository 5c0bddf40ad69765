package org.alongside.local;

import java.io.IOException;
import java.sql.SQLException;

import org.alongside.consent.RehearsalDatabase;
import org.alongside.shell.SignInSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.PropertySource;

/** Gives the portal, in profile {@code local}, what an operator gives it elsewhere: a database and an issuer. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
@PropertySource(value = "file:${alongside.local.data}/keys.properties", factory = KeptKeys.class)
class LocalConfiguration {

    @Bean
    LocalDatabase localDatabase(LocalSettings settings, @Value("${alongside.local.superuser-key}") String superuserKey)
            throws IOException, SQLException {
        return new LocalDatabase(settings.data(), superuserKey);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(LocalDatabase database) {
        return new ApplicationConnection(database);
    }

    @Bean
    FlywayConnectionDetails migratorConnection(LocalDatabase database) {
        return new MigratorConnection(database);
    }

    @Bean
    RehearsalDatabase rehearsalDatabase(LocalDatabase database) {
        return database.rehearsal();
    }

    @Bean
    Cast cast() {
        return Cast.read();
    }

    @Bean
    IdentityProvider identityProvider(
            LocalSettings settings, SignInSettings signIn, Cast cast, @Value("${server.port}") int portalPort) {
        return new IdentityProvider(settings.providerPort(), "http://localhost:" + portalPort, signIn, cast);
    }

    private record ApplicationConnection(LocalDatabase database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "alongside_app";
        }

        @Override
        public String getPassword() {
            return database.appPassword();
        }

        @Override
        public String getJdbcUrl() {
            return database.url();
        }
    }

    private record MigratorConnection(LocalDatabase database) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return "alongside_migrator";
        }

        @Override
        public String getPassword() {
            return database.migratorPassword();
        }

        @Override
        public String getJdbcUrl() {
            return database.url();
        }
    }
}
