package org.alongside.consent;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The verbs of agencies, viewers and consent once more, on the scratch database. Not a component: the portal must not find it. */
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JooqAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@ConfigurationPropertiesScan("org.alongside.actor")
@ComponentScan(
        basePackages = {"org.alongside.actor", "org.alongside.agency", "org.alongside.consent"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            ".*\\.ui\\..*",
                            ".*\\.actor\\.(ChooseFirst.*|Choices|Transactions)",
                            ".*\\.consent\\.(AgreementInForce|Scenarios|RehearsalConfiguration)"
                        }))
@Import({ScenarioWorld.class, ScenarioChecks.class})
class ScratchBeans {}
