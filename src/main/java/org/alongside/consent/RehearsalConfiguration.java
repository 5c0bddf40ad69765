package org.alongside.consent;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scratch database that the operator names; names and passwords of its roles are those of the portal unless said otherwise. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("alongside.rehearsal.url")
class RehearsalConfiguration {

    @Bean
    RehearsalDatabase rehearsalDatabase(
            @Value("${alongside.rehearsal.url}") String url,
            @Value("${alongside.rehearsal.username:${spring.datasource.username}}") String username,
            @Value("${alongside.rehearsal.password:${spring.datasource.password}}") String password,
            @Value("${alongside.rehearsal.migrator:${spring.flyway.user}}") String migrator,
            @Value("${alongside.rehearsal.migrator-password:${spring.flyway.password}}") String migratorPassword) {
        return new RehearsalDatabase(url, username, password, migrator, migratorPassword);
    }
}
