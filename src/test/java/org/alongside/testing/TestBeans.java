package org.alongside.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What differs from earnest: where the database is, and the clock. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {

    @Bean
    FreshDatabase database() {
        return new FreshDatabase();
    }

    @Bean
    @Primary
    TestClock testClock(FreshDatabase database) {
        return new TestClock(database);
    }

    @Bean
    org.springframework.test.context.DynamicPropertyRegistrar properties() {
        return registry -> {
            registry.add("spring.flyway.url", () -> Postgres.url(Postgres.TEMPLATE, "alongside_migrator"));
            registry.add("spring.flyway.user", () -> "alongside_migrator");
            registry.add("spring.flyway.password", () -> Postgres.PASSWORD);
            registry.add("spring.mail.port", MailServer::port);
        };
    }
}
